package org.carerecordguarantee.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sentences that the lint allows and those that the steps understand are the same. */
class VocabularyTest {

    private static final Path VOCABULARY = Path.of("../features/src/test/resources/step-vocabulary.txt");
    private static final Path STEPS = Path.of("target/classes/org/carerecordguarantee/conformance/steps");

    private static List<String> lines;
    private static List<Method> methods;

    @BeforeAll
    static void read() throws IOException {
        lines = Files.readAllLines(VOCABULARY).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        try (Stream<Path> files = Files.walk(STEPS)) {
            methods = files.map(Path::toString)
                    .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .map(file -> STEPS.getParent().relativize(Path.of(file)).toString())
                    .map(file -> "org.carerecordguarantee.conformance."
                            + file.replace(".class", "").replace('/', '.').replace('\\', '.'))
                    .map(VocabularyTest::load)
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                    .toList();
        }
    }

    @Test
    void everySentenceHasItsStepAndEveryStepItsSentence() {
        Set<String> sentences =
                lines.stream().filter(line -> !line.startsWith("type ")).collect(Collectors.toCollection(TreeSet::new));
        Set<String> steps =
                methods.stream().flatMap(VocabularyTest::sentences).collect(Collectors.toCollection(TreeSet::new));
        assertThat(steps).isNotEmpty().isEqualTo(sentences);
    }

    @Test
    void theWordsThatDifferFromRowToRowAreTheSame() {
        Set<String> declared =
                lines.stream().filter(line -> line.startsWith("type ")).collect(Collectors.toCollection(TreeSet::new));
        Set<String> understood = methods.stream()
                .filter(method -> method.isAnnotationPresent(ParameterType.class))
                .map(method -> "type " + method.getName() + ": "
                        + method.getAnnotation(ParameterType.class).value())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(understood).isNotEmpty().isEqualTo(declared);
    }

    private static Stream<String> sentences(Method method) {
        return Stream.of(
                        Arrays.stream(method.getAnnotationsByType(Given.class)).map(Given::value),
                        Arrays.stream(method.getAnnotationsByType(When.class)).map(When::value),
                        Arrays.stream(method.getAnnotationsByType(Then.class)).map(Then::value))
                .flatMap(kind -> kind);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
