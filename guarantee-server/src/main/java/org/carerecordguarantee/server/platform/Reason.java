package org.carerecordguarantee.server.platform;

import java.util.Locale;
import org.carerecordguarantee.model.decision.ReasonCode;

/**
 * Why an answer is not what was asked for: the closed list behind every problem document. The words are for the person reading them;
 * what they may not know is not in them.
 */
public enum Reason {
    NO_IDENTITY(401, "We do not know who you are", "Sign in and try again. Nobody's record was touched."),
    SIGN_IN_AGAIN(
            401, "Show again who you are", "This takes a sign-in of the last ten minutes. Sign in and try again."),
    IDENTITY_NOT_CHECKED(
            503, "We cannot check who you are just now", "Nobody's record was touched. Try again in half a minute."),
    ACCOUNT(403, "Your account may not do this", "Your account is closed or not ready. Speak to your manager."),
    ROLE(403, "Your role does not allow this", "Your job here does not include this. Speak to your manager."),
    CONFLICT(
            403,
            "You may not open this record",
            "It is your own record, or you have declared a connection with this person."),
    LEGAL_BAR(403, "The law does not allow this", "The law keeps this from being shown."),
    RESTRICTED(403, "This record is restricted", "Only named people may open it."),
    NO_RELATIONSHIP(
            403,
            "You have no reason on record to see this",
            "You are not working with this person, as far as we have been told."),
    PERSON_LIMIT(403, "The person has limited who may see this", "They have asked that this is not shown to you."),
    SEALED(423, "The person has sealed this", "This is withheld at the person's request."),
    NOT_NEEDED(403, "This is not needed for your purpose", "What you are doing does not need it."),
    COULD_NOT_BE_EVALUATED(403, "We could not check whether you may see this", "Nothing was shown. Try again later."),
    NO_SUCH_RECORD(404, "There is no such record", "There is no record here that you could be shown."),
    NO_SUCH_PAGE(404, "There is nothing here", "This address leads nowhere."),
    NOT_UNDERSTOOD(400, "We could not understand the request", "Something in it is missing or malformed."),
    NO_PURPOSE(400, "You did not say why", "Every look at a record states its purpose."),
    NOT_ACCEPTED(422, "We could not accept this", "Each thing to put right is named."),
    NOT_CHANGEABLE(
            405,
            "This cannot be changed or taken away",
            "What is written stays. A correction is a new version beside the old."),
    NOT_OFFERED(405, "This cannot be done here", "This address does not take that method."),
    NOT_ACCEPTABLE(406, "We cannot answer in that form", "Answers here are JSON."),
    CLASHES(409, "This clashes with what is already there", "Look again, then try again."),
    TOO_LARGE(413, "This is too large", "A request here may hold 64 KiB."),
    UNSUPPORTED_FORM(415, "We cannot read that form", "Send JSON, as application/json."),
    FAULT(500, "Something went wrong here", "It is our fault, not yours. Nothing was shown."),
    UNAVAILABLE(503, "Not now", "We could not write down that you asked, so nothing was shown. Try again later.");

    private final int status;
    private final String title;
    private final String detail;

    Reason(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /** The reason that a decision gave. */
    public static Reason of(ReasonCode code) {
        return valueOf(code.name());
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** One line, the same each time. */
    public String title() {
        return title;
    }

    /** What it means for the reader, when nothing better is known. */
    public String detail() {
        return detail;
    }

    /** The problem's type, a name and not an address. */
    public String type() {
        return "urn:care-record-guarantee:problem:"
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
