package org.carerecordguarantee.conformance.steps.onpaper;

import java.util.ArrayList;
import java.util.List;
import org.carerecordguarantee.conformance.port.StoreBooks;
import org.carerecordguarantee.conformance.port.StoreCheck;

/** The books that hang beside the door of a paper store. */
final class PaperStore {

    final List<StoreBooks.Line> lines = new ArrayList<>();
    final List<StoreCheck> checks = new ArrayList<>();
}
