package org.carerecordguarantee.conformance.port;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Facts that products get from elsewhere: staff, people, who is allocated to whom. They may be made on the spot, or prepared
 * beforehand and mapped by the configuration. One that is missing leaves the matter undecided: the report then prints its
 * line of the cast sheet. Where the product has nothing of the kind, an arrangement says so by {@link NotInProduct}.
 */
public interface Arrangements {

    /** {@return what the system says about itself, without any log-in} */
    Environment environment();

    /**
     * Tries whether logging in works at all, before anything is run.
     *
     * @throws AdapterTrouble if it does not; the message says what to do
     */
    default void tryLogIn() {}

    /** Makes or finds a person with an empty record. */
    default PersonRef person(PersonSheet sheet) {
        throw new NotWritten("person");
    }

    /** Makes or finds a worker who has no legitimate relationship with anybody. */
    default Actor worker(WorkerSheet sheet) {
        throw new NotWritten("worker");
    }

    /** {@return the person, acting for themself} */
    default Actor personThemself(PersonRef person) {
        throw new NotWritten("personThemself");
    }

    /** Allocates a worker to a person. */
    default void allocate(Actor worker, PersonRef person) {
        throw new NotWritten("allocate");
    }

    /** Ends the allocation, as when a case is closed or handed over. */
    default void endAllocation(Actor worker, PersonRef person) {
        throw new NotWritten("endAllocation");
    }

    /**
     * Puts on file that a worker is close to a person.
     *
     * @param kind one of "relative", "colleague", "ex-partner", "neighbour"
     */
    default void declareConflict(Actor worker, PersonRef person, String kind) {
        throw new NotWritten("declareConflict");
    }

    /** Registers a volume of the person's paper file. */
    default void paperVolume(PersonRef person, Volume volume) {
        throw new NotWritten("paperVolume");
    }

    /** {@return a store for paper files, of which nothing is written down yet and which this worker keeps from now on} */
    default PaperStoreRef paperStore(Actor keeper) {
        throw new NotWritten("paperStore");
    }

    /** From now on (or no longer) the access log of this person cannot be written. */
    default void accessLogOutage(PersonRef person, boolean on) {
        throw new NotWritten("accessLogOutage");
    }

    /**
     * Moves the clock for one person, so that scenarios can run side by side.
     *
     * @param by how far ahead of the true time the clock then is, in all; zero sets it right again
     */
    default void moveClock(PersonRef person, Duration by) {
        throw new NotWritten("moveClock");
    }

    /**
     * Closes a record to all but named people, as the council itself does for records that need it.
     *
     * @param kindOfReason one of "staff", "relative of staff", "public eye", "adoption", "witness protection", "serious review"
     * @param named who may open it all the same, if they have a working tie
     */
    default void restrictRecord(PersonRef person, String kindOfReason, List<Actor> named) {
        throw new NotWritten("restrictRecord");
    }

    /** From now on this is what the organisation has shown that a worker works for, whoever else works there. */
    default void contract(Actor worker, Contract shown) {
        throw new NotWritten("contract");
    }

    /**
     * From now on the worker acts as somebody does who proved so long ago who they are, and has been signed in ever since.
     *
     * @param ago zero for somebody who has only just done it
     */
    default void signedIn(Actor worker, Duration ago) {
        throw new NotWritten("signedIn");
    }

    /** From now on a worker's account lacks something that every account needs. */
    default void accountLacks(Actor worker, AccountGap gap) {
        throw new NotWritten("accountLacks");
    }

    /**
     * From now on this is a worker's last training in privacy and data safety.
     *
     * @param on the day in England on which it was done; empty if there was none
     */
    default void lastTrained(Actor worker, Optional<LocalDate> on) {
        throw new NotWritten("lastTrained");
    }

    /**
     * {@return the names of those in whose name arrangements are made, such as an allocating manager: their lines in a
     * person's list of who looked are expected, and are nobody's breach}
     */
    default List<String> arrangers() {
        return List.of();
    }

    /**
     * Ends the relationships that were made, lifts outages, sets clocks right. Deletes nothing.
     *
     * @return what remains in the system, one line each, for whoever looks after it
     */
    default List<String> close() {
        return List.of();
    }
}
