package org.carerecordguarantee.conformance.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Zip files, written so that the same content gives the same bytes, and read from strangers: within bounds, into memory only, and with
 * no name that could lead anywhere.
 */
final class Zip {

    private static final int MOST_ENTRIES = 20_000;
    private static final long LARGEST_ENTRY = 64L * 1024 * 1024;
    private static final long LARGEST_WHOLE = 512L * 1024 * 1024;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private Zip() {}

    static byte[] write(String firstName, byte[] first, SortedMap<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(9);
            entry(zip, firstName, first);
            for (var file : files.entrySet()) {
                entry(zip, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /**
     * Reads all files of a zip.
     *
     * @param whose the zip's name, for the fault
     * @throws Unreadable if it is no zip, is damaged, is beyond the bounds, or holds anything but plain files with plain names
     */
    static SortedMap<String, byte[]> read(String whose, byte[] zip) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        long whole = 0;
        try {
            for (ZipDirectory.Entry entry : ZipDirectory.of(ByteBuffer.wrap(zip), MOST_ENTRIES)) {
                plain(entry);
                whole += entry.size();
                if (entry.size() > LARGEST_ENTRY || whole > LARGEST_WHOLE) {
                    throw new Unreadable("it would unpack to more than any bundle holds, at the entry " + entry.name());
                }
                if (files.put(entry.name(), content(entry)) != null) {
                    throw new Unreadable("it holds the entry " + entry.name() + " twice");
                }
            }
        } catch (Unreadable e) {
            throw new Unreadable(whose + " cannot be taken for a bundle: " + e.getMessage());
        }
        return files;
    }

    private static void plain(ZipDirectory.Entry entry) {
        String name = entry.name();
        String shown = name.replaceAll("[^ -~]", "?");
        if (name.startsWith("/") || name.startsWith("\\") || name.matches("[A-Za-z]:.*")) {
            throw new Unreadable("the entry '" + shown + "' has an absolute path");
        }
        if (name.matches("(.*[/\\\\])?\\.\\.([/\\\\].*)?")) {
            throw new Unreadable("the path of the entry '" + shown + "' climbs out of the bundle");
        }
        if (!PLAIN.matcher(name).matches()) {
            throw new Unreadable("the entry '" + shown + "' has no plain name");
        }
        if (!entry.plainFile()) {
            throw new Unreadable("the entry '" + shown + "' is no plain file but a link or something else");
        }
        if (entry.encrypted() || (entry.method() != STORED && entry.method() != DEFLATED)) {
            throw new Unreadable("the entry '" + shown + "' is encrypted or packed in an unusual way");
        }
    }

    private static byte[] content(ZipDirectory.Entry entry) {
        // One byte more than declared, so that more than declared is noticed
        byte[] content = new byte[(int) entry.size() + 1];
        int length = 0;
        if (entry.method() == STORED) {
            length = Math.min(entry.packed().remaining(), content.length);
            entry.packed().get(content, 0, length);
        } else {
            Inflater inflater = new Inflater(true);
            try {
                inflater.setInput(entry.packed());
                int got;
                do {
                    got = inflater.inflate(content, length, content.length - length);
                    length += got;
                } while (got > 0 && length < content.length);
            } catch (DataFormatException e) {
                throw new Unreadable("the entry " + entry.name() + " is damaged");
            } finally {
                inflater.end();
            }
        }
        CRC32 sum = new CRC32();
        sum.update(content, 0, Math.min(length, (int) entry.size()));
        if (length != entry.size() || sum.getValue() != entry.crc()) {
            throw new Unreadable("the entry " + entry.name() + " is not what the zip declares it to be");
        }
        byte[] exact = new byte[length];
        System.arraycopy(content, 0, exact, 0, length);
        return exact;
    }
}
