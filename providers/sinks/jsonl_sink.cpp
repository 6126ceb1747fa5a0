// Whole batches in one write, and a torn line of a crash cut off before the next one.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/sinks/jsonl_sink.h"

#include "models/wire/json.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

namespace strongroom::providers {
namespace {

Error failureOf(const char* what)
{
    const auto code = errno;
    return {code == ENOSPC || code == EDQUOT ? ErrorKind::StorageFull : ErrorKind::Unavailable,
            code == ENOSPC || code == EDQUOT
                ? "There is no room for the file of this sink. Make some, or rotate the file."
                : "The file of this sink cannot be written. Look at its folder and permissions.",
            std::string(what) + ": " + std::strerror(code)};
}

/// A new file is there after a crash only if its folder is on the disk as well.
Result<Done> syncFolderOf(const std::string& path)
{
    auto folder = std::filesystem::path(path).parent_path();
    if (folder.empty())
        folder = ".";
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return failureOf("open the folder");
    const int synced = ::fsync(handle);
    ::close(handle);
    return synced == 0 ? Result<Done>(Done{}) : failureOf("fsync the folder");
}

/// Where the line ends that has its end before `end`: after its line break; 0 if there is none.
Result<off_t> lineStartBefore(int file, off_t end)
{
    constexpr off_t step = 64 * 1024;
    std::string part;
    while (end > 0) {
        const auto start = std::max<off_t>(0, end - step);
        part.resize(static_cast<std::size_t>(end - start));
        if (::pread(file, part.data(), part.size(), start) != end - start)
            return failureOf("read");
        if (const auto found = part.rfind('\n'); found != std::string::npos)
            return start + static_cast<off_t>(found) + 1;
        end = start;
    }
    return off_t{0};
}

struct Place
{
    std::string organization{};
    std::uint64_t leaf = 0;
};

/// Of a line in either format. Fails with Corrupted for any other.
Result<Place> placeIn(const std::string& line)
{
    const Error strange{ErrorKind::Corrupted,
                        "The file of this sink ends with a line that is not one of ours. Move it "
                        "away.",
                        "jsonl: last line"};
    const auto value = wire::parse(line);
    if (!value || !value->is_object())
        return strange;
    wire::ObjectReader event(*value);
    const auto* data = event.find("data");
    if (data == nullptr)
        data = event.find("unmapped");
    if (data == nullptr)
        return strange;
    wire::ObjectReader fields(*data);
    const auto leaf = fields.integer("leaf");
    Place place{fields.text("organization"), static_cast<std::uint64_t>(leaf)};
    return fields.ok() && leaf >= 0 ? Result<Place>(std::move(place)) : strange;
}

} // namespace

JsonlSink::~JsonlSink()
{
    close();
}

void JsonlSink::close()
{
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
}

/// The file of that name, also where it was renamed since.
Result<Done> JsonlSink::open()
{
    struct stat there
    {
    };
    struct stat ours
    {
    };
    const bool exists = ::stat(m_path.c_str(), &there) == 0;
    if (m_file >= 0 && exists && ::fstat(m_file, &ours) == 0 && there.st_ino == ours.st_ino
        && there.st_dev == ours.st_dev)
        return Done{};
    close();
    m_file = ::open(m_path.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_file < 0)
        return failureOf("open");
    if (!exists)
        if (auto synced = syncFolderOf(m_path); !synced) {
            close();
            return synced;
        }
    return cutTornLine();
}

Result<Done> JsonlSink::cutTornLine()
{
    const auto size = ::lseek(m_file, 0, SEEK_END);
    const auto end = lineStartBefore(m_file, size);
    if (!end)
        return end.error();
    if (*end != size && ::ftruncate(m_file, *end) != 0)
        return failureOf("truncate");
    return Done{};
}

Result<std::string> JsonlSink::lastLine() const
{
    const auto size = ::lseek(m_file, 0, SEEK_END);
    if (size == 0)
        return std::string();
    const auto start = lineStartBefore(m_file, size - 1);
    if (!start)
        return start.error();
    std::string line(static_cast<std::size_t>(size - 1 - *start), '\0');
    if (::pread(m_file, line.data(), line.size(), *start) != static_cast<ssize_t>(line.size()))
        return failureOf("read");
    return line;
}

/// Only the last batch can be in the file without our knowing it, and it is of one organization.
Result<std::uint64_t> JsonlSink::resume(const domain::OrganizationId& organization,
                                        std::uint64_t kept)
{
    close(); // What stands behind its last line break is looked at anew.
    if (auto opened = open(); !opened)
        return opened.error();
    const auto line = lastLine();
    if (!line)
        return line.error();
    if (line->empty())
        return kept;
    const auto place = placeIn(*line);
    if (!place)
        return place.error();
    return place->organization == organization.value ? std::max(kept, place->leaf + 1) : kept;
}

Result<Done> JsonlSink::deliver(const SinkBatch& batch)
{
    if (auto opened = open(); !opened)
        return opened;
    std::string lines;
    for (const auto& event : batch.events)
        lines += textOf(event, m_format) + '\n';
    for (std::size_t done = 0; done < lines.size();) {
        const auto written = ::write(m_file, lines.data() + done, lines.size() - done);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return failureOf("write");
        done += static_cast<std::size_t>(written);
    }
    return ::fdatasync(m_file) == 0 ? Result<Done>(Done{}) : failureOf("fdatasync");
}

} // namespace strongroom::providers
