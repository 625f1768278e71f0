package org.carerecordguarantee.conformance.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {

    private static final int CENTRAL = 0x02014b50;

    @TempDir
    private Path folder;

    @Test
    void the_same_content_gives_the_same_bytes_and_comes_back_as_it_was() throws IOException {
        Path one = Bundle.of(files("b.txt", "two", "a/x.txt", "one")).write(folder.resolve("one.zip"));
        Path other = Bundle.of(files("a/x.txt", "one", "b.txt", "two")).write(folder.resolve("other.zip"));
        assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(other));
        Bundle read = Bundle.read(one);
        assertThat(read.names()).containsExactly("a/x.txt", "b.txt");
        assertThat(read.file("a/x.txt").orElseThrow()).isEqualTo(bytes("one"));
        assertThat(read.differences()).isEmpty();
        assertThat(read.digest()).isEqualTo(Bundle.read(other).digest()).startsWith("sha256:");
    }

    @Test
    void any_zip_tool_can_open_it_and_the_manifest_stands_first() throws IOException {
        Path file = Bundle.of(files("b.txt", "two")).write(folder.resolve("one.zip"));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("manifest.json", "b.txt");
        }
    }

    @Test
    void other_content_has_another_digest() {
        assertThat(Bundle.of(files("a", "one")).digest())
                .isNotEqualTo(Bundle.of(files("a", "One")).digest());
    }

    @Test
    void what_is_no_zip_is_refused() throws IOException {
        assertRefused(bytes(""), "no zip");
        assertRefused(bytes("PK\3\4 and then nothing of the kind"), "no zip");
        assertThatThrownBy(() -> Bundle.read(folder)).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> Bundle.read(folder.resolve("nowhere.zip")))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("there is no file");
    }

    @Test
    void what_is_cut_short_is_refused_wherever_it_is_cut() throws IOException {
        byte[] whole = Bundle.of(files("a.txt", "content of a file")).bytes();
        for (int length = 1; length < whole.length; length++) {
            assertRefused(Arrays.copyOf(whole, length), "cannot be taken for a bundle");
        }
    }

    @Test
    void what_is_damaged_is_refused_or_is_not_what_the_manifest_says() throws IOException {
        byte[] whole = Bundle.of(files("a.txt", "content of a file")).bytes();
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x20;
            Path file = Files.write(folder.resolve("x.zip"), damaged);
            try {
                Bundle read = Bundle.read(file);
                // a time stamp or a hint that nobody reads: then nothing that counts has changed
                assertThat(read.differences().isEmpty()
                                == Arrays.equals(read.file("a.txt").orElse(null), bytes("content of a file")))
                        .isTrue();
            } catch (Unreadable refused) {
                assertThat(refused.getMessage()).doesNotContain("\n");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../climbs.txt",
                "a/../../climbs.txt",
                "a/..",
                "..",
                "/absolute.txt",
                "\\absolute.txt",
                "C:/absolute.txt",
                "a\\b.txt",
                ".hidden",
                "a//b",
                "folder/",
                "",
                "line\nbreak"
            })
    void an_entry_with_a_path_that_leads_elsewhere_is_refused(String name) throws IOException {
        assertRefused(zip("manifest.json", "{}", name, "x"), "the ");
    }

    @Test
    void an_entry_that_stands_there_twice_is_refused() throws IOException {
        byte[] zip = zip("manifest.json", "{}", "a.txt", "one", "b.txt", "two");
        assertRefused(replaced(zip, "b.txt", "a.txt"), "the entry a.txt twice");
    }

    @Test
    void a_link_is_refused() throws IOException {
        byte[] zip = zip("manifest.json", "{}", "a.txt", "/etc/passwd");
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int last = 0;
        for (int at = 0; at < zip.length - 4; at++) {
            last = bytes.getInt(at) == CENTRAL ? at : last;
        }
        bytes.putInt(last + 38, 0xa1ff0000);
        assertRefused(zip, "a link");
    }

    @Test
    void what_would_unpack_to_too_much_is_refused() throws IOException {
        byte[] zip = zip("manifest.json", "{}", "a.txt", "x".repeat(100_000));
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < zip.length - 4; at++) {
            if (bytes.getInt(at) == CENTRAL && bytes.getInt(at + 24) == 100_000) {
                byte[] large = zip.clone();
                ByteBuffer.wrap(large).order(ByteOrder.LITTLE_ENDIAN).putInt(at + 24, 0x7fffffff);
                assertRefused(large, "more than any bundle holds");
                byte[] lying = zip.clone();
                ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN).putInt(at + 24, 10);
                assertRefused(lying, "not what the zip declares");
                return;
            }
        }
        throw new AssertionError("the entry was not found");
    }

    @Test
    void a_zip_of_something_else_is_refused() throws IOException {
        assertRefused(zip("hello.txt", "hello"), "no bundle of this suite");
        for (String manifest : new String[] {"hello", "{}", "[]", "{\"format\":1,\"files\":[1]}", "{\"format\":2}"}) {
            Path file = Files.write(folder.resolve("x.zip"), zip("manifest.json", manifest, "a.txt", "x"));
            assertThatThrownBy(() -> Bundle.read(file).differences())
                    .as(manifest)
                    .isInstanceOf(Unreadable.class);
        }
    }

    private void assertRefused(byte[] content, String why) throws IOException {
        Path file = Files.write(folder.resolve("x.zip"), content);
        assertThatThrownBy(() -> Bundle.read(file))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(why)
                .message()
                .doesNotContain("\n");
    }

    private static byte[] replaced(byte[] zip, String name, String other) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace(name, other).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(bytes(namesAndTexts[i + 1]));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static SortedMap<String, byte[]> files(String... namesAndTexts) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], bytes(namesAndTexts[i + 1]));
        }
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
