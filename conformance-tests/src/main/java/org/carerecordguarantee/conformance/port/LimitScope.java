package org.carerecordguarantee.conformance.port;

/** What a limit shuts out, or closes. */
public sealed interface LimitScope {

    /** One worker sees nothing. */
    record OneWorker(Actor worker) implements LimitScope {}

    /** Nobody of a team sees anything. */
    record TeamOf(Actor member) implements LimitScope {}

    /** Nobody of an organisation sees anything. */
    record OrganisationOf(Actor member) implements LimitScope {}

    /** The person leaves the shared care record: no organisation but the council sees anything. */
    record SharedCareRecord() implements LimitScope {}

    /** One entry is closed. */
    record OneEntry(ItemRef entry, Seal seal) implements LimitScope {}

    /** Everything of one kind of information is closed, as {@link ItemDraft#category} names it. */
    record KindOfInformation(String category, Seal seal) implements LimitScope {}

    /** {@return what is shut out or closed, in plain words, as the end of a sentence} */
    default String inWords() {
        if (this instanceof OneWorker one) {
            return "to shut out " + one.worker().name();
        }
        if (this instanceof TeamOf team) {
            return "to shut out the team " + team.member().team();
        }
        if (this instanceof OrganisationOf organisation) {
            return "to shut out " + organisation.member().organisation();
        }
        if (this instanceof OneEntry entry) {
            return "to " + entry.seal().inWords() + " one entry";
        }
        if (this instanceof KindOfInformation kind) {
            return "to " + kind.seal().inWords() + " everything about " + kind.category();
        }
        return "to leave the shared care record";
    }
}
