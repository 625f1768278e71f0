package org.carerecordguarantee.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.carerecordguarantee.features.lint.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueBuildTest {

    @TempDir
    private Path module;

    private Path target;

    @BeforeEach
    void lists() throws IOException {
        Path lists = Files.createDirectories(module.resolve("src/test/resources"));
        Files.writeString(lists.resolve("commitments.csv"), """
                number,family,package,status,file
                10,LOG,accesslog,TOPIC_CONFIRMED,10-record-who-looked.feature
                """);
        Files.writeString(lists.resolve("clauses.csv"), """
                clause,commitment,variants,basis,level,scope
                LOG-01,C10,,GN,must,core
                LOG-02,C10,X,N,must,core
                LOG-03,C10,PC,P,should,full
                """);
        Files.copy(Path.of("src/test/resources/samples/step-vocabulary.txt"), lists.resolve("step-vocabulary.txt"));
        for (String empty : new String[] {"retired-scenarios.txt", "known-initials.txt", "known-terms.txt"}) {
            Files.createFile(lists.resolve(empty));
        }
        target = module.resolve("target/classes/features/catalogue.json");
    }

    @Test
    void featuresWithoutFaultGiveACatalogue() throws IOException {
        build(Sample.good());
        assertThat(target).content().contains("\"LOG-01.1\"");
    }

    @Test
    void everyFaultIsNamedAndNoCatalogueIsLeft() throws IOException {
        build(Sample.good());
        Sample bad = Sample.good()
                .but("@must @core @basis-N @negative", "@must @basis-N @negative")
                .but("as well", "AT ONCE");
        assertThatThrownBy(() -> build(bad))
                .isInstanceOf(CatalogueBuild.FaultyFeatures.class)
                .hasMessage("""
                        3 faults in the features:
                        features/10-record-who-looked.feature:25: LOG-02 is core: true in the clause table, false here
                        features/10-record-who-looked.feature:46: "AT" is in capitals and not among the known initials
                        features/10-record-who-looked.feature:46: "ONCE" is in capitals and not among the known initials
                        """);
        assertThat(target).doesNotExist();
    }

    @Test
    void aFileThatCannotBeReadIsAFaultToo() {
        assertThatThrownBy(() -> build(new Sample("Nothing")))
                .isInstanceOf(CatalogueBuild.FaultyFeatures.class)
                .hasMessageContaining("features/10-record-who-looked.feature:1: cannot be read");
    }

    private void build(Sample sample) throws IOException {
        Files.writeString(module.resolve(Sample.FILE), sample.text());
        CatalogueBuild.main(new String[] {module.toString(), target.toString()});
    }
}
