package org.carerecordguarantee.model.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carerecordguarantee.model.decision.Given.DOREEN;
import static org.carerecordguarantee.model.decision.Given.LEON;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.model.accesslog.PersonChain.Break;
import org.carerecordguarantee.model.accesslog.PersonChain.Flaw;
import org.carerecordguarantee.model.accesslog.PersonChain.Line;
import org.carerecordguarantee.model.decision.Given;
import org.carerecordguarantee.model.people.PersonId;
import org.junit.jupiter.api.Test;

/** Each way of tampering with a person's list, and where it shows. */
class PersonChainTest {
    private final List<Line> chain = chain(DOREEN, 5, 0);

    @Test
    void an_untouched_chain_holds() {
        assertThat(PersonChain.firstBreak(DOREEN, chain)).isEmpty();
        assertThat(PersonChain.firstBreak(DOREEN, List.of())).isEmpty();
        assertThat(PersonChain.firstBreak(DOREEN, chain, kept(3))).isEmpty();
        assertThat(PersonChain.firstBreak(DOREEN, chain, PersonLink.start(DOREEN)))
                .isEmpty();
    }

    @Test
    void an_entry_that_was_changed_shows() {
        chain.set(2, new Line(3, entry(99), chain.get(2).link()));
        assertThat(PersonChain.firstBreak(DOREEN, chain)).contains(new Break(3, Flaw.LINK));
    }

    @Test
    void a_line_that_was_removed_shows() {
        chain.remove(2);
        assertThat(PersonChain.firstBreak(DOREEN, chain)).contains(new Break(3, Flaw.NUMBER));
    }

    @Test
    void a_line_that_was_removed_and_the_rest_renumbered_shows() {
        chain.remove(2);
        chain.set(2, new Line(3, chain.get(2).entry(), chain.get(2).link()));
        assertThat(PersonChain.firstBreak(DOREEN, chain)).contains(new Break(3, Flaw.LINK));
    }

    @Test
    void a_line_that_was_slipped_in_shows() {
        chain.add(2, new Line(3, entry(99), chain.get(1).link()));
        assertThat(PersonChain.firstBreak(DOREEN, chain)).contains(new Break(3, Flaw.LINK));
    }

    @Test
    void a_line_that_is_there_twice_shows() {
        chain.add(3, chain.get(2));
        assertThat(PersonChain.firstBreak(DOREEN, chain)).contains(new Break(4, Flaw.NUMBER));
    }

    @Test
    void lines_in_another_order_show() {
        Collections.swap(chain, 1, 2);
        assertThat(PersonChain.firstBreak(DOREEN, chain)).contains(new Break(2, Flaw.NUMBER));
    }

    @Test
    void the_chain_of_another_person_shows() {
        assertThat(PersonChain.firstBreak(LEON, chain)).contains(new Break(1, Flaw.LINK));
    }

    @Test
    void a_chain_cut_short_shows_to_whoever_kept_a_later_link() {
        PersonLink last = kept(5);
        List<Line> cut = chain.subList(0, 4);
        assertThat(PersonChain.firstBreak(DOREEN, cut)).isEmpty();
        assertThat(PersonChain.firstBreak(DOREEN, cut, last)).contains(new Break(5, Flaw.SHORTER));
    }

    @Test
    void a_chain_made_anew_shows_to_whoever_kept_a_link() {
        List<Line> anew = chain(DOREEN, 6, 50);
        assertThat(PersonChain.firstBreak(DOREEN, anew)).isEmpty();
        assertThat(PersonChain.firstBreak(DOREEN, anew, kept(3))).contains(new Break(3, Flaw.REWRITTEN));
        assertThat(PersonChain.firstBreak(DOREEN, anew, PersonLink.start(LEON))).contains(new Break(0, Flaw.REWRITTEN));
    }

    @Test
    void what_does_not_hold_in_itself_shows_before_it_is_compared() {
        PersonLink kept = kept(2);
        chain.remove(0);
        assertThat(PersonChain.firstBreak(DOREEN, chain, kept)).contains(new Break(1, Flaw.NUMBER));
    }

    @Test
    void links_are_numbered_from_zero() {
        assertThatThrownBy(() -> new PersonLink(-1, entry(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Optional.of(PersonLink.start(Given.DOREEN).number())).contains(0L);
    }

    private PersonLink kept(int number) {
        return new PersonLink(number, chain.get(number - 1).link());
    }

    private static List<Line> chain(PersonId person, int length, int seed) {
        List<Line> lines = new ArrayList<>();
        PersonLink last = PersonLink.start(person);
        for (int i = 0; i < length; i++) {
            last = last.next(entry(seed + i));
            lines.add(new Line(last.number(), entry(seed + i), last.link()));
        }
        return lines;
    }

    private static Fingerprint entry(int seed) {
        byte[] bytes = new byte[Fingerprint.LENGTH];
        bytes[0] = (byte) seed;
        return Fingerprint.of(bytes);
    }
}
