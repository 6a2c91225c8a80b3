-- Whether a row names some bytes, before they are taken away.
ALTER TABLE `files` ADD KEY `files_storedName_idx` (`storedName`);
