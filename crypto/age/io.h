// Where the bytes of an age file come from and go to, piece by piece.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"

#include <functional>
#include <optional>
#include <span>
#include <string>

namespace strongroom::age {

/// Fills as much of `into` as it likes and says how much; 0 is the end.
using Source = std::function<Result<std::size_t>(std::span<std::uint8_t> into)>;

/// Takes all of it, or fails.
using Sink = std::function<Result<Done>(std::span<const std::uint8_t> bytes)>;

/// Bytes that the caller keeps alive.
Source sourceOf(std::span<const std::uint8_t> bytes);

/// Appends to bytes that the caller keeps alive.
Sink sinkInto(Bytes& bytes);

/// Fills all of `into` unless the end comes first; says how much.
Result<std::size_t> readFully(const Source& source, std::span<std::uint8_t> into);

/// A source that can be read by lines, looked into, and then by blocks, without losing a byte
/// between.
class BufferedSource
{
public:
    explicit BufferedSource(Source source) : m_source(std::move(source)) {}

    /// The next line without its LF, valid until the next call. A last line without one has `ended`
    /// false; nullopt is the end. Fails with TooLarge over `longest` bytes.
    struct Line
    {
        std::string_view text{};
        bool ended = true;
    };
    Result<std::optional<Line>> line(std::size_t longest);

    /// Up to `count` bytes that come next, without taking them; fewer at the end only.
    Result<std::span<const std::uint8_t>> peek(std::size_t count);

    Result<std::size_t> read(std::span<std::uint8_t> into);

private:
    Result<bool> more();

    Source m_source;
    Bytes m_held{};
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

} // namespace strongroom::age
