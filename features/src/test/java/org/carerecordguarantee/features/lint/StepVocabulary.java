package org.carerecordguarantee.features.lint;

import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All the steps there are: one Cucumber expression a line, and before them the parameter types they use, each {@code type name:
 * regex}. A line that cannot be understood is a fault and nothing else.
 *
 * @param sayings the expressions, in their order
 * @param faults the lines that cannot be understood
 */
record StepVocabulary(List<Saying> sayings, List<Fault> faults) {

    private static final Pattern TYPE = Pattern.compile("type (\\w+): (.+)");

    /** One expression, and the line of the list it stands in. */
    record Saying(Table.Line line, Expression expression) {
        boolean says(String step) {
            return expression.match(step) != null;
        }
    }

    static StepVocabulary of(Table table) {
        ParameterTypeRegistry types = new ParameterTypeRegistry(Locale.ENGLISH);
        ExpressionFactory expressions = new ExpressionFactory(types);
        List<Saying> sayings = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Table.Line line : table.lines()) {
            try {
                Matcher type = TYPE.matcher(line.text());
                if (type.matches()) {
                    types.defineParameterType(anyText(type.group(1), type.group(2)));
                } else {
                    sayings.add(new Saying(line, expressions.createExpression(line.text())));
                }
            } catch (RuntimeException e) {
                String reason = e.getMessage().lines().findFirst().orElse("no reason given");
                faults.add(table.fault(line, "cannot be understood: " + reason));
            }
        }
        return new StepVocabulary(List.copyOf(sayings), List.copyOf(faults));
    }

    private static ParameterType<String> anyText(String name, String regex) {
        return new ParameterType<>(name, regex, String.class, (String[] groups) -> groups[0], false, false);
    }
}
