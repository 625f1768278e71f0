package org.carerecordguarantee.features.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carerecordguarantee.features.Promise;

/**
 * A feature says what a person gets, not how a system gives it: no address, code, screen part, status number, wait or count of
 * seconds; no capitals that are a code; nothing commented out. A commissioner who meets one of these stops reading, and a
 * vendor whose system works otherwise would fail for it.
 *
 * <p>What stands between quotation marks is what somebody wrote in a record, so words of daily life ("sleeps badly", "page 2
 * of her letter") are free there; addresses and code are not.
 *
 * @param initials the words in capitals that a commissioner knows
 */
public record PlainWords(Table initials) implements Demand {

    private static final Pattern COMMENT = Pattern.compile("#(?!\\s*language:).*");
    private static final Pattern COMMENT_AFTER_TAGS = Pattern.compile("@.*\\s#.*");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z][A-Z0-9]*[A-Z][A-Z0-9]*\\b");
    private static final String TITLE_KEYWORDS = "^(Feature|Rule|Scenario|Scenario Outline|Examples):";

    private static final List<Forbidden> EVERYWHERE = List.of(
            forbid("an address", "\\b(https?|ftp|mailto):|\\bwww\\.|\\b\\S+@\\S+\\.\\w+|(^|[\\s(])/\\w|\\b\\w+/\\w+/"),
            forbid("code", "[`{}\\[\\]=\\\\]|</|->|\\b\\w+\\(\\)|\\b[a-z]+[A-Z]\\w*|\\b\\w+_\\w+"),
            forbid(
                    "a word of computing",
                    "(?i)\\b(api|apis|json|xml|html|css|sql|csv|https?|urls?|uris?|uuid|endpoints?|payloads?|boolean|null|"
                            + "javascript|databases?|backend|frontend|metadata)\\b"),
            forbid(
                    "a status number",
                    "\\b(10[0-3]|20[0-8]|226|30[0-8]|40\\d|41\\d|42[0-9]|431|451|50[0-8]|51[01])\\b"
                            + "(?! ?(%|per cent|days|weeks|people|years))"),
            forbid("a reference of our own", "\\b[A-Z]{1,4}-?\\d{1,2}\\b"));

    private static final List<Forbidden> OUTSIDE_QUOTATIONS = List.of(
            forbid(
                    "a part of a screen or of a store",
                    "(?i)\\b(click(s|ed|ing)?|(web)?pages?|buttons?|drop-?downs?|tables?|columns?|homepage|pop-?ups?)\\b"),
            forbid("a wait", "(?i)\\b(wait(s|ed|ing)?|sleep(s|ing)?)\\b"),
            forbid("a count of seconds", "(?i)\\b((milli|nano|micro)?seconds|\\d+[ -]second|ms)\\b"));

    private record Forbidden(String what, Pattern pattern) {}

    private static Forbidden forbid(String what, String regex) {
        return new Forbidden(what, Pattern.compile(regex));
    }

    @Override
    public List<Fault> faults(List<Promise> promises) {
        Set<String> known = new HashSet<>(initials.texts());
        List<Fault> faults = new ArrayList<>();
        for (Promise promise : promises) {
            for (int i = 0; i < promise.lines().size(); i++) {
                judge(promise.file(), i + 1, promise.lines().get(i).strip(), known, faults);
            }
        }
        return faults;
    }

    private static void judge(String file, int number, String line, Set<String> known, List<Fault> faults) {
        if (COMMENT.matcher(line).matches() || COMMENT_AFTER_TAGS.matcher(line).matches()) {
            faults.add(new Fault(file, number, "nothing is commented out: say it or delete it"));
        }
        if (line.isEmpty() || line.startsWith("#") || line.startsWith("@")) {
            return;
        }
        // placeholders are names of columns; what they stand for is read in the rows
        String said = line.replaceFirst(TITLE_KEYWORDS, "").replaceAll("<[^<>/]*>", "");
        EVERYWHERE.forEach(forbidden -> find(file, number, said, forbidden, faults));
        String own = QUOTED.matcher(said).replaceAll("\"\"");
        OUTSIDE_QUOTATIONS.forEach(forbidden -> find(file, number, own, forbidden, faults));
        Matcher capitals = CAPITALS.matcher(said);
        while (capitals.find()) {
            if (!known.contains(capitals.group())) {
                faults.add(new Fault(
                        file, number, "\"" + capitals.group() + "\" is in capitals and not among the known initials"));
            }
        }
    }

    private static void find(String file, int number, String line, Forbidden forbidden, List<Fault> faults) {
        Matcher matcher = forbidden.pattern().matcher(line);
        if (matcher.find()) {
            String found = matcher.group().strip();
            faults.add(new Fault(file, number, "\"" + found + "\" reads as " + forbidden.what() + "; say it plainly"));
        }
    }
}
