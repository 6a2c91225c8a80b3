/** What the program does on the command line instead of serving: {@code java -jar … <command>}. */
package fr.livrestaka.bootstrap.command;
