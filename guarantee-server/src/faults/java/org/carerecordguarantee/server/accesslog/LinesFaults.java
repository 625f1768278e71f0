package org.carerecordguarantee.server.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;

/** Lines that do not tell the person what a line must tell (LOG-04). */
@ApplicationScoped
public class LinesFaults implements Planted {
    private static final String LINES = "Lines";
    private static final String LINE = "line";

    @Override
    public String catalogue() {
        return "planted-lines";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("lines-have-no-team").call(LINES, LINE, Misprint.of(LinesFaults::withoutTeam)),
                Fault.named("all-work-for-one-team").call(LINES, LINE, Misprint.of(LinesFaults::ofOneTeam)),
                Fault.named("lines-are-an-hour-off")
                        .call(
                                LINES,
                                LINE,
                                Misprint.of(line -> Misprint.at(line.at().plus(Duration.ofHours(1)), line))),
                Fault.named("a-purpose-is-a-code")
                        .call(LINES, LINE, Misprint.of(line -> Misprint.purpose(line.purpose(), line))),
                Fault.named("lines-name-no-kind").call(LINES, LINE, Misprint.of(Misprint::withoutKind)),
                Fault.named("all-purposes-read-the-same")
                        .call(LINES, LINE, Misprint.of(line -> Misprint.purpose("for our work", line))),
                Fault.named("all-acts-read-the-same")
                        .call(LINES, LINE, Misprint.of(line -> Misprint.act("used your record", line))));
    }

    private static Line withoutTeam(Line line) {
        Line.Who who = line.who();
        return Misprint.who(
                new Line.Who(who.kind(), who.name(), who.role(), who.jobTitle(), null, who.organisation()), line);
    }

    private static Line ofOneTeam(Line line) {
        Line.Who who = line.who();
        return who.team() == null
                ? line
                : Misprint.who(
                        new Line.Who(
                                who.kind(), who.name(), who.role(), who.jobTitle(), "Front Desk", who.organisation()),
                        line);
    }
}
