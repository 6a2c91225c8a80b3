/** What administrators are told of the processing of personal data (contract B §9). */
package fr.livrestaka.rest.privacy;
