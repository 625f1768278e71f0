package org.carerecordguarantee.server.faults;

/** What happens instead of a call between two of the server's classes. */
@FunctionalInterface
public interface CallTwist {
    /** {@return what the caller gets} {@link Call#proceed()} does what would have been done. */
    Object instead(Call call) throws Exception;
}
