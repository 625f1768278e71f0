package org.carerecordguarantee.conformance.port;

import java.util.List;

/**
 * The list of who looked at a person's record.
 *
 * @param person whose record
 * @param lines oldest first, all of them: the adapter turns the pages
 */
public record AccessList(PersonRef person, List<AccessLine> lines) {

    public AccessList {
        lines = List.copyOf(lines);
    }

    /** {@return the lines about workers with this name, oldest first} */
    public List<AccessLine> by(String name) {
        return lines.stream()
                .filter(line -> line.name().filter(name::equals).isPresent())
                .toList();
    }
}
