/** The people of the demonstration: nobody who exists, in a county that does not. */
package org.carerecordguarantee.server.demo;
