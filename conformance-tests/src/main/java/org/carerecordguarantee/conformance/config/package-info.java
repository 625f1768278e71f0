/** The one configuration file: what it may hold, and what to write instead when it is wrong. */
package org.carerecordguarantee.conformance.config;
