/** What is reported to the tax office of sales that no platform reads by itself (CGI art. 290). */
package fr.livrestaka.domain.invoicing.ereporting;
