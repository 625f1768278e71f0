package org.carerecordguarantee.conformance.command;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.catalogue.Clause;
import org.carerecordguarantee.conformance.config.ConfigurationFault;
import org.carerecordguarantee.conformance.config.Nearest;
import org.carerecordguarantee.conformance.declared.Condition;
import org.carerecordguarantee.conformance.declared.Parameter;
import org.carerecordguarantee.conformance.engine.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: one clause and how it is tested. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {"Explains one clause and how it is tested. Needs no system.", ""},
        footer = {"", "Example:", "  explain LOG-01"})
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CLAUSE", description = "The clause's id, such as LOG-01.")
    private String id;

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.load();
        String wanted = id.toUpperCase(Locale.ROOT);
        Clause clause = catalogue
                .clause(wanted)
                .orElseThrow(() -> new ConfigurationFault("there is no clause '" + id + "'. "
                        + Nearest.to(wanted, catalogue.clauses().map(Clause::id).toList())
                                .map(nearest -> "Did you mean '" + nearest + "'?")
                                .orElse("An id looks like LOG-01.")));
        PrintWriter out = spec.commandLine().getOut();
        out.println(clause.id() + " (" + clause.level().inWords() + ") " + clause.sentence());
        out.println();
        if (!clause.detail().isBlank()) {
            out.println(clause.detail());
            out.println();
        }
        clause.byPeople().ifPresent(why -> out.println(why + "\n"));
        clause.notYetTested().ifPresent(what -> out.println("Not yet tested: " + what + "\n"));
        if (clause.scenarios().isEmpty()) {
            out.println("Not yet tested by this suite.");
        } else {
            out.println("Tested by:");
            Engine.of(catalogue).all().stream()
                    .filter(check -> check.clause().equals(clause.id()))
                    .filter(check -> check.variant().equals("adult"))
                    .forEach(check -> {
                        out.println();
                        out.println(check.scenario() + "  " + check.name());
                        catalogue
                                .scenario(check.scenario())
                                .map(scenario -> Condition.of(scenario, check.variant()))
                                .orElse(Set.of())
                                .forEach(condition -> out.println("  Only where the product has " + condition.thing()
                                        + " (condition '" + condition.key() + "')"));
                        out.println("  If this fails: " + check.ifThisFails());
                        check.steps().forEach(step -> out.println("    " + step));
                    });
            out.println();
            out.println(
                    "If it is not kept, each result says whose fault it looks like. \"Not offered\": the product lacks"
                            + " what the clause needs.");
            out.println(
                    "\"Could not test\": the adapter lacks the operation or failed, somebody could not log in, or no"
                            + " answer came.");
        }
        Arrays.stream(Parameter.values())
                .filter(parameter -> parameter.clause().equals(clause.id()))
                .forEach(parameter -> out.println("\nThe supplier may declare '" + parameter.key() + "', "
                        + parameter.meaning() + ": usual " + parameter.usual() + ", from " + parameter.least() + " to "
                        + parameter.most() + ". Used " + parameter.usedIn() + "."));
        out.flush();
        return 0;
    }
}
