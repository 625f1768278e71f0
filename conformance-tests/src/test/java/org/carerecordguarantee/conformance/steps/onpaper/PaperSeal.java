package org.carerecordguarantee.conformance.steps.onpaper;

import java.util.ArrayList;
import java.util.List;
import org.carerecordguarantee.conformance.port.SealedPartRef;
import org.carerecordguarantee.conformance.port.SealedPartView;

/** A sealed part of a file in the cabinet, with every number that was ever on it, the latest last. */
final class PaperSeal {

    final SealedPartRef ref;
    final List<String> numbers = new ArrayList<>();
    final List<SealedPartView.Opening> openings = new ArrayList<>();

    PaperSeal(SealedPartRef ref, String number) {
        this.ref = ref;
        numbers.add(number);
    }
}
