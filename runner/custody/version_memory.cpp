// One line a version: the secret, its number.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/custody/version_memory.h"

#include "base/ids.h"
#include "base/private_file.h"

#include <charconv>
#include <fcntl.h>
#include <fstream>
#include <unistd.h>

#include <algorithm>

namespace strongroom::runner {
namespace {

constexpr std::size_t idSize = 36;
constexpr int highestNumber = 1 << 30;

Error cannotWrite(const std::string& path)
{
    return {ErrorKind::Unavailable, "The file " + path + " cannot be written."};
}

std::string lineOf(const std::string& secret, std::uint32_t number)
{
    return secret + ' ' + std::to_string(number) + '\n';
}

bool writeAll(int file, const std::string& text)
{
    std::string_view rest = text;
    while (!rest.empty()) {
        const auto written = ::write(file, rest.data(), rest.size());
        if (written <= 0)
            return false;
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(file) == 0;
}

} // namespace

VersionMemory::~VersionMemory()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<std::unique_ptr<VersionMemory>> VersionMemory::open(const std::string& path)
{
    std::unique_ptr<VersionMemory> memory(new VersionMemory);
    if (auto done = memory->read(path); !done)
        return done.error();
    if (auto done = memory->rewrite(path); !done)
        return done.error();
    return memory;
}

Result<Done> VersionMemory::read(const std::string& path)
{
    if (const auto known = expectPrivate(path); !known)
        return known.error().kind == ErrorKind::NotFound ? Result<Done>(Done{}) : known;
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
        int number = 0;
        const auto* end = line.data() + line.size();
        if (line.size() < idSize + 2 || !isId(std::string_view(line).substr(0, idSize)))
            continue;
        const auto read = std::from_chars(line.data() + idSize + 1, end, number);
        if (read.ec != std::errc() || read.ptr != end || number < 1 || number > highestNumber)
            continue;
        auto& newest = m_newest[line.substr(0, idSize)];
        newest = std::max(newest, static_cast<std::uint32_t>(number));
    }
    return Done{};
}

Result<Done> VersionMemory::rewrite(const std::string& path)
{
    const auto fresh = path + ".new";
    ::unlink(fresh.c_str());
    m_file = ::open(fresh.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
                    0600);
    std::string text;
    for (const auto& [secret, number] : m_newest)
        text += lineOf(secret, number);
    if (m_file < 0 || !writeAll(m_file, text) || ::rename(fresh.c_str(), path.c_str()) != 0)
        return cannotWrite(path);
    return Done{};
}

std::uint32_t VersionMemory::newestOf(const domain::SecretId& secret) const
{
    const auto found = m_newest.find(secret.value);
    return found == m_newest.end() ? 0 : found->second;
}

Result<Done> VersionMemory::remember(const domain::SecretId& secret, std::uint32_t number)
{
    auto& newest = m_newest[secret.value];
    if (number <= newest)
        return Done{};
    if (!writeAll(m_file, lineOf(secret.value, number)))
        return Error{
            ErrorKind::Unavailable,
            "The key custodian cannot write down what it sealed. Tell your administrator."};
    newest = number;
    return Done{};
}

} // namespace strongroom::runner
