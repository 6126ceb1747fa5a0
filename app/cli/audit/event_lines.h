// The events of an exported record beside its log, one a line.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/audit/event_entry.h"
#include "base/codec.h"

#include <filesystem>
#include <fstream>
#include <string>

namespace strongroom::cli {

/// docs/formats/audit_log.md, "The bundle". Read once, in the order of the log.
class EventLines
{
public:
    explicit EventLines(const std::filesystem::path& file) : m_stream(file, std::ios::binary) {}

    bool isThere() const { return m_stream.is_open(); }
    /// Holds the next line against the log's entry. Fails with Forged if the event is not the one
    /// that was committed to, with Corrupted for what cannot be read.
    Result<Done> hold(std::uint64_t leaf, const Bytes& entry);
    /// After the last entry: Corrupted if there is more, Forged if an event was erased and none
    /// says so.
    Result<Done> end();
    std::uint64_t erased() const { return m_run.erasures.count(); }
    std::string clockNote() const { return cli::clockNote(m_run); }

private:
    Result<std::string> line(std::uint64_t leaf);

    std::ifstream m_stream;
    std::vector<char> m_buffer;
    EventRun m_run;
};

} // namespace strongroom::cli
