-- Finds the parked files of a pending order by the beginning of their description.
ALTER TABLE `files`
  ADD KEY `files_commandeId_description_idx` (`commandeId`, `description`(64));
