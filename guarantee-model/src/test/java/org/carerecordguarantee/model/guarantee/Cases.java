package org.carerecordguarantee.model.guarantee;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.carerecordguarantee.model.decision.Action;

/**
 * Which combinations are tried. All of them would be some ten thousand million; these three sets together leave out none
 * that two facts could make, and none at all where facts meet that bear on one another.
 *
 * <ol>
 *   <li>{@link #plain}: every combination of the first eight columns, nothing being said of the further ones.
 *   <li>{@link #covering}: every combination of the first eight columns, each with as many sets of further facts as it takes
 *       for any two values of any two further columns to meet in one. What the plain set shows to make no difference is
 *       left out here, unless {@code -Dcases.whole=true} asks for it.
 *   <li>{@link #deep}: every combination of the further columns but those on which an account rests, for each action and
 *       each kind of role.
 * </ol>
 */
final class Cases {
    private static final boolean WHOLE = Boolean.getBoolean("cases.whole");

    private static final Set<Action> MAY_BE_ABOUT_NOBODY = EnumSet.of(
            Action.SEARCH,
            Action.READ_ALERTS,
            Action.DECIDE_ALERT,
            Action.READ_DUTIES,
            Action.SUSPEND_ACCESS,
            Action.WORK_REFERRAL,
            Action.READ_FIGURES,
            Action.READ_OWN_TRAINING,
            Action.READ_STAFF_REGISTER,
            Action.KEEP_STAFF_REGISTER,
            Action.KEEP_PAPER_STORE,
            Action.REPORT_FOUND_FILE);

    // One of each kind of role that the further facts tell apart: with no function for an emergency, with one, with one
    // for restricted records besides, with one to go past limits or none; one at work elsewhere, and one that inspects.
    private static final List<String> KINDS_OF_ROLE = List.of(
            "SOCIAL_CARE_WORKER",
            "SOCIAL_WORKER",
            "TEAM_MANAGER",
            "EDT_WORKER",
            "HEALTH_PROFESSIONAL",
            "IMCA",
            "PRIVACY_OFFICER");

    private Cases() {}

    /** Every combination of the first eight columns that can occur. */
    static Stream<Case> plain() {
        return Stream.of(Action.values()).flatMap(Cases::plain);
    }

    /** The same with further facts: any two values of any two further columns meet. */
    static Stream<Case> covering() {
        List<Case> rows = Covering.pairs(Column.further());
        return plain().filter(each -> WHOLE || isNews(each))
                .flatMap(each -> rows.stream().map(row -> possible(each.withFurther(row))));
    }

    /** Every combination of the further columns but those on which an account rests. */
    static Stream<Case> deep() {
        return readers().flatMap(each -> every(Stream.of(each), deepColumns()));
    }

    /** Each action by each kind of reader, nothing being said of the further columns. */
    static Stream<Case> readers() {
        return Stream.of(Action.values()).flatMap(Cases::readers);
    }

    /** The same, with whatever may be sealed. */
    static Stream<Case> readersOfSealed() {
        return every(readers(), List.of(Column.SEAL)).map(Cases::possible);
    }

    /** One case in so many of all three sets, drawn by lot, and the same every time. */
    static Stream<Case> oneIn(int many) {
        Random lot = new Random(2026);
        return all().sequential().filter(each -> lot.nextInt(many) == 0).toList().stream();
    }

    /** All three sets. */
    static Stream<Case> all() {
        return Stream.of(deep(), covering(), plain()).flatMap(each -> each);
    }

    /** Where nobody in particular is asked about there is no record that could be restricted, limited or sealed. */
    static Case possible(Case each) {
        return each.has(Column.PERSON, "nobody")
                ? each.with(Column.RESTRICTED, "no").with(Column.LIMIT, "no").with(Column.SEAL, "no")
                : each;
    }

    private static Stream<Case> plain(Action action) {
        Case base = Case.PLAIN.with(Column.ACTION, action.name());
        Stream<Case> about = every(
                personsFor(action).stream().map(person -> base.with(Column.PERSON, person)),
                action == Action.END_RELATIONSHIP || action == Action.DECLARE_CONFLICT
                        ? List.of(Column.PURPOSE, Column.CONCERNS)
                        : List.of(Column.PURPOSE));
        return about.flatMap(each -> Stream.concat(
                Stream.of("themself", "stranger").map(who -> person(each, who)),
                every(
                        Stream.of("council", "elsewhere").map(who -> each.with(Column.WHO, who)),
                        List.of(Column.ROLE, Column.OUTSIDE_WORK, Column.RELATIONSHIP))));
    }

    private static Stream<Case> readers(Action action) {
        Case base = Case.PLAIN
                .with(Column.ACTION, action.name())
                .with(Column.PURPOSE, action == Action.READ_ACCESS_LIST ? "ACCESS_AUDIT" : "DIRECT_CARE");
        Stream<Case> workers = Stream.of("council", "elsewhere")
                .map(who -> base.with(Column.WHO, who))
                .flatMap(each -> KINDS_OF_ROLE.stream().map(role -> each.with(Column.ROLE, role)))
                .flatMap(each -> Stream.of("alive", "ended").map(tie -> each.with(Column.RELATIONSHIP, tie)));
        return Stream.concat(workers, Stream.of("themself", "stranger").map(who -> person(base, who)));
    }

    // What an account rests on meets the rest in the covering set.
    private static List<Column> deepColumns() {
        return List.of(Column.SUSPENDED, Column.RESTRICTED, Column.EMERGENCY, Column.LIMIT, Column.SEAL, Column.LAW);
    }

    private static Case person(Case base, String who) {
        return base.with(Column.WHO, who).with(Column.ROLE, "SERVICE_USER").with(Column.RELATIONSHIP, "none");
    }

    private static Stream<Case> every(Stream<Case> cases, List<Column> columns) {
        Stream<Case> all = cases;
        for (Column column : columns) {
            all = all.flatMap(each -> column.all().stream().map(value -> each.with(column, value)));
        }
        return all;
    }

    /** Some things begin with nobody in particular; everything else is about somebody. */
    static List<String> personsFor(Action action) {
        return MAY_BE_ABOUT_NOBODY.contains(action)
                ? List.of("known", "unknown", "nobody")
                : List.of("known", "unknown");
    }

    // A purpose bears on looks alone, and no relationship is worth as much as one that has ended: the plain set shows
    // both.
    private static boolean isNews(Case each) {
        Action action = Action.valueOf(each.action());
        boolean look = action.readsContent() || action == Action.SEARCH || action == Action.READ_ACCESS_LIST;
        return (look || each.has(Column.PURPOSE, "none"))
                && !(each.ofWorker() && each.has(Column.RELATIONSHIP, "none"));
    }
}
