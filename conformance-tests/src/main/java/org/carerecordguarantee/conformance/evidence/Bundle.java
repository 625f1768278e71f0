package org.carerecordguarantee.conformance.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A bundle in memory. Made when the reports of a run are written, or read from a file that somebody handed over; then nothing of it is
 * to be believed before it was verified.
 */
public final class Bundle {

    /** What a run calls its bundle. */
    public static final String FILE = "evidence.zip";

    static final String MANIFEST = "manifest.json";
    private static final long LARGEST_FILE = 256L * 1024 * 1024;

    private final byte[] manifest;
    private final SortedMap<String, byte[]> files;

    private Bundle(byte[] manifest, SortedMap<String, byte[]> files) {
        this.manifest = manifest;
        this.files = new TreeMap<>(files);
    }

    /** {@return a bundle of these files, with a manifest that is right} */
    public static Bundle of(SortedMap<String, byte[]> files) {
        return new Bundle(Manifest.of(files).content(), files);
    }

    /**
     * {@return the bundle in a file}
     *
     * @throws Unreadable if it is none that could be looked at safely
     */
    public static Bundle read(Path file) {
        byte[] zip;
        try {
            if (!Files.isRegularFile(file)) {
                throw new Unreadable("there is no file " + file);
            }
            if (Files.size(file) > LARGEST_FILE) {
                throw new Unreadable(file + " is larger than any bundle: " + Files.size(file) + " bytes");
            }
            zip = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Unreadable("cannot read " + file + ": " + e.getMessage());
        }
        SortedMap<String, byte[]> files = Zip.read(file.toString(), zip);
        byte[] manifest = files.remove(MANIFEST);
        if (manifest == null) {
            throw new Unreadable(file + " is a zip without " + MANIFEST + ", and so no bundle of this suite");
        }
        return new Bundle(manifest, files);
    }

    /** Writes it: the same bytes for the same content. */
    public Path write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    byte[] bytes() {
        return Zip.write(MANIFEST, manifest, files);
    }

    /** {@return the digest of the manifest, which stands for everything} */
    public String digest() {
        return Sha256.of(manifest);
    }

    /** {@return the names of all files but the manifest} */
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** {@return a file, if it is there} */
    public Optional<byte[]> file(String name) {
        return Optional.ofNullable(files.get(name)).map(byte[]::clone);
    }

    /**
     * {@return where files and manifest differ: what is amiss, by the name of the file}
     *
     * @throws Unreadable if the manifest is none
     */
    public Map<String, String> differences() {
        SortedMap<String, Manifest.Part> listed = Manifest.read(manifest).parts();
        Map<String, String> found = new TreeMap<>();
        List<String> names = new ArrayList<>(listed.keySet());
        names.forEach(name -> {
            byte[] content = files.get(name);
            if (content == null) {
                found.put(name, "is missing, although the manifest lists it");
            } else if (!Manifest.Part.of(content).equals(listed.get(name))) {
                found.put(name, "is not what the manifest says: its SHA-256 or its length differs");
            }
        });
        files.keySet().stream()
                .filter(name -> !listed.containsKey(name))
                .forEach(name -> found.put(name, "is in the bundle, although the manifest does not list it"));
        return found;
    }
}
