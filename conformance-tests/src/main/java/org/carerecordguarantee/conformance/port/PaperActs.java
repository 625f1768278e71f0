package org.carerecordguarantee.conformance.port;

import java.util.List;

/**
 * The acts about what is done on paper and written down in the product afterwards (promises C9, C11 and C13). An adapter overrides
 * what it can do; the rest tell the suite that they are {@linkplain NotWritten not written}.
 *
 * <p>A part of a paper file is sealed under a number. Whoever opens it does so before a witness and puts on a new seal; a number that is
 * not the one that was put on last means that somebody was in it whom nobody wrote down.
 *
 * <p>A paper store has a log of keys and of who went in, and of what each check found. A check that finds it open, and a file that nobody
 * watched, are incidents.
 *
 * <p>INVARIANT: the same as of {@link CareRecordSystem}; at most ten acts.
 */
public interface PaperActs {

    /** Writes down that a part of the person's paper file was sealed. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<SealedPartRef> sealPart(Actor who, PersonRef person, SealedPart part) {
        throw new NotWritten("sealPart");
    }

    /**
     * Writes down that a sealed part was opened just now, and sealed again.
     *
     * @return the product's own identifier of the opening
     */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<String> sealOpened(Actor who, SealedPartRef part, SealOpening opening) {
        throw new NotWritten("sealOpened");
    }

    /** Reads which parts of the person's paper file are sealed, and each opening. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<List<SealedPartView>> seals(Actor who, PersonRef person) {
        throw new NotWritten("seals");
    }

    /**
     * Reads which incidents about one thing that was written down somebody has to look into, in their own list.
     *
     * @param about the product's own identifier of the opening, the check or the report out of which an incident may have come
     */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<List<Alert>> paperIncidents(Actor who, String about) {
        throw new NotWritten("paperIncidents");
    }

    /**
     * Writes in the log of a paper store that somebody had a key, or went in, just now.
     *
     * @param why what for; blank if the suite leaves it out on purpose
     */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<Void> storeLine(Actor who, PaperStoreRef store, Actor whom, StoreEvent event, String why) {
        throw new NotWritten("storeLine");
    }

    /**
     * Writes down what a check of a paper store found.
     *
     * @return the product's own identifier of the check
     */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<String> storeCheck(Actor who, PaperStoreRef store, StoreCheck check) {
        throw new NotWritten("storeCheck");
    }

    /**
     * Reports a paper file that was found where nobody watched it.
     *
     * @param place where it lay, and never whose it is
     * @return the product's own identifier of the report
     */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<String> foundUnattended(Actor who, PaperStoreRef store, String place) {
        throw new NotWritten("foundUnattended");
    }

    /** Reads the books of a paper store. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<StoreBooks> storeBooks(Actor who, PaperStoreRef store) {
        throw new NotWritten("storeBooks");
    }

    /**
     * Enters what the sheet says of a paper file that was taken out of hours.
     *
     * @return the product's own identifier of what was entered
     */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<String> enterSheet(Actor who, PersonRef person, NightOpening opening) {
        throw new NotWritten("enterSheet");
    }

    /** Reads what was entered of the person's paper file from the sheets. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<List<NightOpeningView>> nightOpenings(Actor who, PersonRef person) {
        throw new NotWritten("nightOpenings");
    }
}
