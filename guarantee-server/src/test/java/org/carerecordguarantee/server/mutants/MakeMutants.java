package org.carerecordguarantee.server.mutants;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.guarantee.Rules;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.SimpleRemapper;
import org.pitest.classinfo.ClassName;
import org.pitest.classpath.ClassloaderByteArraySource;
import org.pitest.mutationtest.EngineArguments;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.gregor.config.GregorEngineFactory;

/**
 * Changes the rules with PIT's usual operators, one change each, chooses some by a seed, and leaves them as classes of other names
 * beside a list in plain words, for the faults build to load. Arguments: the folder, how many, the seed.
 */
public final class MakeMutants {
    /** What a rule answers for is no part of what it finds. */
    private static final Set<String> NOT_CHANGED = Set.of("clause", "gate", "<clinit>");

    private record Candidate(Rule rule, MutationDetails change) {}

    private MakeMutants() {}

    public static void main(String... arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int wanted = Integer.parseInt(arguments[1]);
        long seed = Long.parseLong(arguments[2]);
        Mutater mutater = new GregorEngineFactory()
                .createEngine(EngineArguments.arguments().withMutators(List.of("STRONGER")))
                .createMutator(new ClassloaderByteArraySource(MakeMutants.class.getClassLoader()));
        List<Candidate> candidates = candidates(mutater);
        Collections.shuffle(candidates, new Random(seed));
        List<Candidate> chosen = candidates.subList(0, Math.min(wanted, candidates.size()));
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (int i = 0; i < chosen.size(); i++) {
            String id = "mutant-%03d".formatted(i + 1);
            Candidate each = chosen.get(i);
            String of = each.rule().getClass().getName();
            byte[] changed = mutater.getMutation(each.change().getId()).getBytes();
            Files.write(folder.resolve(id + ".class"), renamed(changed, of, id));
            list.add(Json.createObjectBuilder()
                    .add("id", id)
                    .add("rule", of)
                    .add("breaks", each.rule().clause().value())
                    .add("says", words(each)));
        }
        Files.writeString(folder.resolve("mutants.json"), list.build().toString(), StandardCharsets.UTF_8);
        System.out.println(chosen.size() + " of " + candidates.size() + " possible changes to "
                + "the rules, chosen by seed " + seed + ", are in " + folder);
    }

    private static List<Candidate> candidates(Mutater mutater) {
        List<Candidate> candidates = new ArrayList<>();
        for (Rule rule : Rules.all()) {
            mutater.findMutations(ClassName.fromClass(rule.getClass())).stream()
                    .filter(change -> !NOT_CHANGED.contains(change.getMethod()))
                    .forEach(change -> candidates.add(new Candidate(rule, change)));
        }
        return candidates;
    }

    // Under a name of its own it can stand beside the rule that it was made from, in the same package.
    private static byte[] renamed(byte[] changed, String of, String id) {
        String from = of.replace('.', '/');
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(changed)
                .accept(
                        new ClassRemapper(
                                writer, new SimpleRemapper(Opcodes.ASM9, from, from + "$" + id.replace('-', '_'))),
                        0);
        return writer.toByteArray();
    }

    private static String words(Candidate each) {
        MutationDetails change = each.change();
        return each.rule().getClass().getSimpleName() + "." + change.getMethod() + ", line " + change.getLineNumber()
                + ": " + change.getDescription();
    }
}
