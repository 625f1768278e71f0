package org.carerecordguarantee.model.limits;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Fault;
import org.carerecordguarantee.model.decision.Post;

/**
 * What exactly a limit shuts out or closes (LIM-01).
 *
 * @param target the worker, team, organisation or item; empty for the kinds that name none
 * @param category the kind of entries, for a limit on a category
 * @param seal how it is closed, for a limit on an item or a category
 */
public record LimitScope(LimitKind kind, Optional<UUID> target, Optional<String> category, Optional<Seal> seal) {
    /** The longest name of a category, in characters. */
    public static final int LONGEST_CATEGORY = 100;

    static final ClauseId WHAT_A_LIMIT_HAS = new ClauseId("LIM-01");
    private static final ClauseId WHAT_A_SEAL_DOES = new ClauseId("LIM-04");

    public LimitScope {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(target, "target");
        category = category.map(String::strip).filter(name -> !name.isEmpty());
        Objects.requireNonNull(seal, "seal");
    }

    /** Everything that is wrong with it; empty if nothing is. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (kind.namesOne() != target.isPresent()) {
            faults.add(fault(
                    "scope",
                    kind.namesOne()
                            ? "Name the one that it is about."
                            : "This kind of limit is about nobody by name."));
        }
        if ((kind == LimitKind.CATEGORY) != category.isPresent()) {
            faults.add(fault(
                    "category",
                    kind == LimitKind.CATEGORY ? "Say which kind of entries." : "Only a limit on a category has one."));
        }
        if (kind.closesPart() != seal.isPresent()) {
            faults.add(fault(
                    "seal", kind.closesPart() ? "Say how it is to be closed." : "Only a part of a record is sealed."));
        }
        category.filter(name -> name.length() > LONGEST_CATEGORY)
                .ifPresent(name ->
                        faults.add(fault("category", "Name it in at most " + LONGEST_CATEGORY + " characters.")));
        category.ifPresent(name -> faults.addAll(faultsOfClosing(name)));
        return List.copyOf(faults);
    }

    /** What is wrong with closing something of this category so. */
    public List<Fault> faultsOfClosing(String filedUnder) {
        boolean mayClose = seal.map(how -> how.mayClose(filedUnder)).orElse(true);
        return mayClose
                ? List.of()
                : List.of(new Fault(
                        "seal",
                        Optional.of(WHAT_A_SEAL_DOES),
                        "What warns of a risk, or says how the law stands, can be sealed but not hidden: somebody who"
                                + " does not know of it may come to harm."));
    }

    /** Whether both are about the same. A seal and a hidden seal of one thing are. */
    public boolean isAboutTheSameAs(LimitScope other) {
        return kind == other.kind
                && target.equals(other.target)
                && category.map(LimitScope::key).equals(other.category.map(LimitScope::key));
    }

    /** Whether it shuts this worker out of the record. Nobody is shut out by a limit on a part of it. */
    public boolean shutsOut(Actor actor) {
        if (actor.post().isEmpty()) {
            return false;
        }
        Post post = actor.post().get();
        return switch (kind) {
            case INDIVIDUAL -> target.filter(actor.id()::equals).isPresent();
            case TEAM -> target.filter(post.teamId()::equals).isPresent();
            case ORGANISATION -> target.filter(post.organisationId()::equals).isPresent();
            case SHARED_RECORD -> !post.councilStaff();
            case ITEM, CATEGORY, ASK_ME_FIRST -> false;
        };
    }

    /** Categories are compared without regard to capitals. */
    static String key(String category) {
        return category.strip().toLowerCase(Locale.ROOT);
    }

    private static Fault fault(String field, String message) {
        return new Fault(field, Optional.of(WHAT_A_LIMIT_HAS), message);
    }
}
