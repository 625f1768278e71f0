package org.carerecordguarantee.conformance.port;

import java.time.Instant;
import java.util.Optional;

/**
 * A paper file that was taken out of hours, as far as the product shows what was entered from the sheet.
 *
 * @param keyholder the full name of who had the key
 * @param second the full name of who was with them
 * @param openedAt when the store was opened
 * @param why what the file was needed for
 * @param late whether it shows that the sheet was entered too late
 */
public record NightOpeningView(
        Optional<String> keyholder,
        Optional<String> second,
        Optional<Instant> openedAt,
        Optional<String> why,
        boolean late) {}
