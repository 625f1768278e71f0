package org.carerecordguarantee.features.lint;

import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.features.Status;

/** The twenty commitments: number, family, package, status and file name, in order. */
public record CommitmentTable(List<Commitment> commitments) {

    /** One commitment. The number is this project's own, not the guarantee's. */
    public record Commitment(int number, String family, String packageName, Status status, String file) {

        /** The tags that its feature carries, in their order. */
        public List<String> tags() {
            return List.of("C" + number, family, packageName, status.tag());
        }
    }

    /** Reads the table. */
    public static CommitmentTable of(Table table) {
        return new CommitmentTable(table.lines().stream()
                .skip(1)
                .map(Table.Line::cells)
                .map(cells -> new Commitment(
                        Integer.parseInt(cells.get(0)),
                        cells.get(1),
                        cells.get(2),
                        Status.valueOf(cells.get(3)),
                        cells.get(4)))
                .toList());
    }

    /** The commitment whose feature stands in this file. */
    public Optional<Commitment> inFile(String file) {
        return commitments.stream()
                .filter(commitment -> commitment.file().equals(file))
                .findFirst();
    }
}
