package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.carerecordguarantee.model.duties.DutyKind;
import org.carerecordguarantee.model.misuse.BreachClock;
import org.carerecordguarantee.model.misuse.LostFile;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;

/** Ways to break what follows when a paper file is lost (ACT-09). */
@ApplicationScoped
public class LostFileFaults implements Planted {
    private static final int LOST = 1;
    private static final int FOUND = 1;
    private static final int RAISED = 3;
    private static final int DUE = 4;
    private static final Duration A_DAY = Duration.ofDays(1);

    @Override
    public String catalogue() {
        return "planted-lost-files";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("a-theft-needs-no-police").call("MissingFileActs", "report", LostFileFaults::unpoliced),
                Fault.named("a-loss-is-not-kept").call("MissingFiles", "of", LostFileFaults::forgotten),
                Fault.named("the-police-number-is-lost").call("MissingFileActs", "all", LostFileFaults::unnumbered),
                Fault.named("a-search-may-wait")
                        .call(
                                "Duties",
                                "raise",
                                of(
                                        LostFileFaults::searches,
                                        call -> call.proceedWith(
                                                DUE,
                                                call.argument(DUE, Instant.class)
                                                        .plus(A_DAY)))),
                Fault.named("a-loss-is-no-breach")
                        .call("Duties", "raise", of(LostFileFaults::decidesOnLoss, call -> UUID.randomUUID())),
                Fault.named("a-loss-is-not-told")
                        .call("Duties", "raise", of(LostFileFaults::tellsOfLoss, call -> UUID.randomUUID())),
                Fault.named("what-is-found-stays-missing").call("MissingFiles", "searched", found(true)),
                Fault.named("a-search-ends-the-loss").call("MissingFiles", "searched", found(false)));
    }

    private static Object unpoliced(Call call) throws Exception {
        LostFile lost = call.argument(LOST, LostFile.class);
        return lost.stolen() && lost.policeReference().isEmpty()
                ? call.proceedWith(LOST, new LostFile(lost.volume(), lost.words(), true, Optional.of("0")))
                : call.proceed();
    }

    private static Object forgotten(Call call) throws Exception {
        List<?> honest = (List<?>) call.proceed();
        return honest.isEmpty() ? honest : List.of();
    }

    private static Object unnumbered(Call call) throws Exception {
        MissingFilesView honest = (MissingFilesView) call.proceed();
        return new MissingFilesView(
                honest.person(),
                honest.missingFiles().stream()
                        .map(file -> new MissingFileView(
                                file.id(),
                                file.person(),
                                file.volume(),
                                file.state(),
                                file.stateInWords(),
                                file.words(),
                                file.stolen(),
                                null,
                                file.reportedAt(),
                                file.searchBy(),
                                file.breach(),
                                file.searches()))
                        .toList());
    }

    private static CallTwist of(Predicate<Call> which, CallTwist twist) {
        return call -> which.test(call) ? twist.instead(call) : call.proceed();
    }

    private static boolean searches(Call call) {
        return call.argument(0, DutyKind.class) == DutyKind.SEARCH_FOR_FILE;
    }

    /** A breach that comes out of a loss is known from the moment of its report, to the instant. */
    private static boolean decidesOnLoss(Call call) {
        return call.argument(0, DutyKind.class) == DutyKind.DECIDE_BREACH
                && call.argument(DUE, Instant.class)
                        .equals(new BreachClock(call.argument(RAISED, Instant.class)).due());
    }

    private static boolean tellsOfLoss(Call call) {
        return call.argument(0, DutyKind.class) == DutyKind.TELL_PERSON && !BreachFaults.tellsOfBreach(call);
    }

    private static CallTwist found(boolean which) {
        return call -> call.argument(FOUND, Boolean.class) == which ? call.proceedWith(FOUND, !which) : call.proceed();
    }
}
