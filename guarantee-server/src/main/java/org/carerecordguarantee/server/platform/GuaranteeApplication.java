package org.carerecordguarantee.server.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything that the server answers itself, from the root on, so that even an unknown path gets a problem document. */
@ApplicationPath("/")
public class GuaranteeApplication extends Application {}
