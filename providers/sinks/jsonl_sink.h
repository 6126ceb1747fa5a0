// Events as lines of a file that only grows.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/sinks/sink.h"

#include <string>

namespace strongroom::providers {

/// The file is made with mode 0600. Whoever rotates it renames it: the next batch goes into a new
/// one of the old name. A batch is on the disk when deliver() returns, and is not written twice:
/// the last line says how far the file is.
class JsonlSink final : public Sink
{
public:
    JsonlSink(std::string path, EventFormat format) : m_path(std::move(path)), m_format(format) {}
    ~JsonlSink() override;

    Result<std::uint64_t> resume(const domain::OrganizationId& organization,
                                 std::uint64_t kept) override;
    Result<Done> deliver(const SinkBatch& batch) override;

private:
    Result<Done> open();
    Result<Done> cutTornLine();
    Result<std::string> lastLine() const;
    void close();

    const std::string m_path;
    const EventFormat m_format;
    int m_file = -1;
};

} // namespace strongroom::providers
