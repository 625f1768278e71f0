package org.carerecordguarantee.conformance.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.catalogue.Clause;
import org.carerecordguarantee.conformance.catalogue.Commitment;
import org.carerecordguarantee.conformance.declared.Condition;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.engine.PlannedCheck;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.probe.Declarations;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.verdict.Level;
import org.carerecordguarantee.conformance.world.Parts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plan}: what a run would do, without a system. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {"Shows what would be tested and why. Needs no system.", ""},
        footer = {
            "",
            "Examples:",
            "  plan                          what profile who-looked tests",
            "  plan --cast                   the people and staff that an adapter must make or map",
            "  plan --tender > annex.md      the annex for an invitation to tender"
        })
final class PlanCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SelectionOptions options;

    @Option(names = "--cast", description = "Print the cast sheet instead.")
    private boolean cast;

    @Option(names = "--tender", description = "Print the annex to an invitation to tender instead, as Markdown.")
    private boolean tender;

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.load();
        Engine engine = Engine.of(catalogue);
        Selection selection = options.selection(Optional.empty(), catalogue, engine);
        PrintWriter out = spec.commandLine().getOut();
        if (cast) {
            cast(out);
        } else if (tender) {
            tender(out, catalogue, selection.profile());
        } else {
            plan(out, catalogue, selection, engine.plan(selection));
        }
        out.flush();
        return 0;
    }

    private static void plan(PrintWriter out, Catalogue catalogue, Selection selection, List<PlannedCheck> plan) {
        out.println("Profile “" + selection.profile().title() + "”: " + plan.size() + " checks.");
        for (String id : selection.profile().clauses()) {
            Clause clause = catalogue.clause(id).orElseThrow();
            List<PlannedCheck> own =
                    plan.stream().filter(check -> check.clause().equals(id)).toList();
            if (!own.isEmpty()) {
                out.println();
                out.println(id + " (" + clause.level().inWords() + ") " + clause.sentence());
                clause.notYetTested().ifPresent(what -> out.println("  Not yet tested: " + what));
                own.forEach(check -> out.println("  " + check.id() + "  " + check.name()
                        + (check.level() == clause.level()
                                ? ""
                                : "  [" + check.level().inWords() + "]")
                        + condition(catalogue, check)));
            }
        }
        conditions(out, catalogue, plan);
        if (selection.narrowed()) {
            out.println();
            out.println("This is a part of the profile: such a run is no verdict.");
        }
    }

    /** Whom a check is for stands in its name already. */
    private static String condition(Catalogue catalogue, PlannedCheck check) {
        return catalogue.scenario(check.scenario()).stream()
                .flatMap(scenario -> scenario.conditions().stream())
                .map(word -> "  [if " + word + "]")
                .collect(Collectors.joining());
    }

    private static void conditions(PrintWriter out, Catalogue catalogue, List<PlannedCheck> plan) {
        out.println();
        out.println(
                "What a product does not serve does not apply, if the configuration declares it under 'absent' with a reason");
        out.println("and a probe agrees:");
        for (Condition condition : Condition.values()) {
            int needing = Declarations.needing(condition, catalogue, plan).size();
            if (needing > 0) {
                out.println("  %-9s %-32s %3d of these checks: %s"
                        .formatted(condition.key(), condition.thing(), needing, marked(condition)));
            }
        }
    }

    private static String marked(Condition condition) {
        return switch (condition) {
            case CHILDREN -> "those named @child";
            case ADULTS -> "those named @adult";
            case PAPER -> "those marked [if " + condition.key() + "]";
        };
    }

    private static void cast(PrintWriter out) {
        out.println(
                "People with a record. Each check gets its own; each is played once by somebody of 85 and once by a");
        out.println("fifteen-year-old. Names are lengthened and NHS numbers are of the range kept for testing.");
        Parts.people().values().stream().sorted().forEach(name -> out.println("  " + name));
        out.println();
        out.println("Staff");
        Parts.staff()
                .values()
                .forEach(staff -> out.println("  %-22s %-22s %-30s %s, %s"
                        .formatted(staff.name(), staff.role(), staff.jobTitle(), staff.team(), staff.organisation())));
    }

    private static void tender(PrintWriter out, Catalogue catalogue, Profile profile) {
        out.println("# Annex: " + profile.title());
        out.println();
        out.println(
                "The system shall keep the clauses below of the Social Care Record Guarantee for England, as publicly");
        out.println(
                "described; the numbering is the conformance suite's own. The supplier shall show it by a whole run of the");
        out.println("suite's profile `" + profile.name()
                + "` against a test environment, with the result “conformant”, and hand over the");
        out.println("report with its evidence. Frozen set: `" + profile.fingerprint() + "`.");
        for (Commitment commitment : catalogue.commitments()) {
            List<Clause> own = commitment.clauses().stream()
                    .filter(clause -> profile.clauses().contains(clause.id()))
                    .toList();
            if (own.isEmpty()) {
                continue;
            }
            out.println();
            out.println("## " + commitment.title());
            own.forEach(clause -> {
                out.println();
                out.println("**" + clause.id() + "** (" + binding(clause.level()) + "). " + clause.sentence() + ". "
                        + clause.detail());
                clause.notYetTested().ifPresent(what -> out.println("Not yet tested by the suite: " + what));
            });
        }
    }

    private static String binding(Level level) {
        return switch (level) {
            case MUST -> "required";
            case SHOULD -> "desirable";
            case REFERENCE -> "for information";
        };
    }
}
