/** CSV files as a table whose cells know their line and column. */
package org.beenthere.app.site.csv;
