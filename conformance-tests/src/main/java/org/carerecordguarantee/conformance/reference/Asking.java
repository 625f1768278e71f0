package org.carerecordguarantee.conformance.reference;

import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.Done;
import org.carerecordguarantee.conformance.port.Outcome.Hidden;
import org.carerecordguarantee.conformance.port.Outcome.Refused;
import org.carerecordguarantee.conformance.port.Outcome.Unavailable;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.Reason;
import org.carerecordguarantee.conformance.port.Wire.Answer;

/**
 * Asks the reference server as somebody, and reads an answer as an outcome. Every family of acts has it, so that "refused", "hidden" and
 * "not now" mean the same in all of them.
 */
final class Asking {

    /** The most that the server gives on one page. */
    static final String PAGE = "limit=200";

    private final ReferenceApi api;

    Asking(ReferenceApi api) {
        this.api = api;
    }

    Answer get(Actor who, Purpose why, String path) {
        return api.as(who.login(), why, "GET", path, Optional.empty());
    }

    Answer getWithoutPurpose(Actor who, String path) {
        return api.withoutPurpose(who.login(), path);
    }

    Answer getWithOneFactor(Actor who, String path) {
        return api.withOneFactor(who.login(), Purpose.DIRECT_CARE, path);
    }

    Answer post(Actor who, Purpose why, String path, JsonObject body) {
        return api.as(who.login(), why, "POST", path, Optional.of(body));
    }

    Answer send(Actor who, Purpose why, String method, String path, Optional<JsonStructure> body) {
        return api.as(who.login(), why, method, path, body);
    }

    /**
     * Reads page after page, to the last.
     *
     * @param first the way to the first page
     * @param read takes in one page
     * @param whole makes the whole when all pages were read
     */
    <T> Outcome<T> pages(Actor who, Purpose why, String first, Consumer<JsonObject> read, Supplier<T> whole) {
        Set<String> turned = new HashSet<>();
        Optional<String> next = Optional.of(first);
        while (next.isPresent()) {
            Answer answer = get(who, why, next.get());
            if (answer.status() != 200) {
                return outcome(answer, json -> whole.get());
            }
            JsonObject page = ReferenceApi.object(answer);
            read.accept(page);
            next = api.next(page, turned);
        }
        return new Done<>(whole.get());
    }

    /** {@return the outcome of an act that yields nothing} */
    static Outcome<Void> nothing(Answer answer) {
        Outcome<Boolean> outcome = outcome(answer, json -> Boolean.TRUE);
        if (outcome instanceof Refused<Boolean> refused) {
            return new Refused<>(refused.reason(), refused.shown());
        }
        if (outcome instanceof Hidden<Boolean>) {
            return new Hidden<>();
        }
        return outcome instanceof Unavailable<Boolean> unavailable
                ? new Unavailable<>(unavailable.shown())
                : Outcome.done();
    }

    /**
     * {@return the outcome of an act}
     *
     * @param yield reads what it yielded, if the server did it
     * @throws AdapterTrouble if the answer is none that the server gives to anybody who is logged in
     */
    static <T> Outcome<T> outcome(Answer answer, Function<JsonObject, T> yield) {
        int status = answer.status();
        if (status / 100 == 2) {
            return new Done<>(
                    yield.apply(answer.body().isBlank() ? JsonObject.EMPTY_JSON_OBJECT : ReferenceApi.object(answer)));
        }
        return switch (status) {
            case 403, 423 -> new Refused<>(reason(answer), words(answer));
            case 404 -> new Hidden<>();
            case 405 -> new Refused<>(Reason.NOT_CHANGEABLE, words(answer));
            case 400, 409, 413, 415, 422 -> new Refused<>(Reason.NOT_ACCEPTED, words(answer));
            case 503 -> new Unavailable<>(words(answer));
            case 401 -> {
                if (reason(answer) == Reason.SIGN_IN_AGAIN) {
                    yield new Refused<>(Reason.SIGN_IN_AGAIN, words(answer));
                }
                throw new AdapterTrouble("the server does not accept the log-in: " + words(answer));
            }
            default -> throw new AdapterTrouble("the server answered " + status + ": " + words(answer));
        };
    }

    private static Reason reason(Answer answer) {
        if (!ReferenceApi.isJson(answer)) {
            return Reason.UNSTATED;
        }
        String word = Shown.text(ReferenceApi.object(answer), "reason").orElse("");
        for (Reason reason : Reason.values()) {
            if (reason.name().equals(word)) {
                return reason;
            }
        }
        return Reason.UNSTATED;
    }

    private static String words(Answer answer) {
        if (!ReferenceApi.isJson(answer)) {
            return "no words";
        }
        JsonObject problem = ReferenceApi.object(answer);
        String detail = Shown.text(problem, "detail")
                .or(() -> Shown.text(problem, "title"))
                .orElse("no words");
        StringBuilder words = new StringBuilder(detail);
        Shown.objects(problem, "errors").forEach(fault -> words.append("; ")
                .append(fault.getString("field", ""))
                .append(": ")
                .append(fault.getString("message", "")));
        return words.toString();
    }

    static String place(PersonRef person) {
        return "/api/people/" + person.id();
    }
}
