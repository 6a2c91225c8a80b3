/** Mail over SMTP, or as files. */
package fr.livrestaka.mail;
