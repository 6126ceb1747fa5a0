// tmpfs, an editor, and wiping after it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/edited_text.h"

#include <QByteArray>
#include <QProcess>

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <vector>

namespace strongroom::cli {
namespace {

namespace files = std::filesystem;

constexpr std::uintmax_t largestFile = 8U << 20;

bool isInMemory(const std::string& folder)
{
    struct statfs status = {};
    return !folder.empty() && ::statfs(folder.c_str(), &status) == 0
           && (status.f_type == TMPFS_MAGIC || status.f_type == RAMFS_MAGIC);
}

bool writeAll(const std::string& path, const char* bytes, std::size_t size)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return false;
    const bool written = ::write(file, bytes, size) == static_cast<ssize_t>(size);
    return ::close(file) == 0 && written;
}

/// Editors leave backups and swap files beside what they edit: all of it goes.
void wipeFolder(const std::string& folder)
{
    std::error_code ignored;
    for (const auto& entry : files::recursive_directory_iterator(folder, ignored)) {
        if (!entry.is_regular_file(ignored) || entry.is_symlink(ignored))
            continue;
        const std::vector<char> zeros(
            static_cast<std::size_t>(std::min(entry.file_size(ignored), largestFile)));
        (void)writeAll(entry.path(), zeros.data(), zeros.size());
    }
    files::remove_all(folder, ignored);
}

} // namespace

Result<EditedText> EditedText::create(const std::string& name, std::string text)
{
    for (const auto& place : {qgetenv("XDG_RUNTIME_DIR").toStdString(), std::string("/dev/shm")}) {
        if (!isInMemory(place))
            continue;
        auto folder = place + "/strongroom-XXXXXX";
        if (::mkdtemp(folder.data()) == nullptr)
            continue;
        EditedText edited(std::move(folder), name, std::move(text));
        if (!writeAll(edited.m_path, edited.m_original.data(), edited.m_original.size()))
            return Error{ErrorKind::StorageFull, "There is no room in memory for the form."};
        return edited;
    }
    return Error{
        ErrorKind::Unavailable,
        "Neither $XDG_RUNTIME_DIR nor /dev/shm is in memory, and a form with values is not "
        "written to a disk. Use import instead."};
}

EditedText::EditedText(std::string folder, std::string name, std::string text)
    : m_folder(std::move(folder)), m_path(m_folder + '/' + name), m_original(std::move(text))
{}

EditedText::EditedText(EditedText&& other) noexcept
    : m_folder(std::exchange(other.m_folder, {})), m_path(std::move(other.m_path)),
      m_original(std::move(other.m_original))
{}

EditedText::~EditedText()
{
    if (!m_folder.empty())
        wipeFolder(m_folder);
}

Result<Done> EditedText::edit() const
{
    auto editor = qgetenv("VISUAL");
    if (editor.isEmpty())
        editor = qgetenv("EDITOR");
    if (editor.isEmpty())
        editor = "vi";
    // The variable may hold options; a shell takes it apart as git and crontab do.
    const int ended =
        QProcess::execute("/bin/sh", {"-c", QString::fromLocal8Bit(editor) + " \"$1\"", "sh",
                                      QString::fromStdString(m_path)});
    if (ended == 0)
        return Done{};
    return Error{ErrorKind::Cancelled,
                 "The editor ended with an error, so nothing is written. Set $EDITOR to yours."};
}

Result<SecretBytes> EditedText::read() const
{
    const Error failed{ErrorKind::InvalidInput, "The form cannot be read back."};
    const int file = ::open(m_path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0)
        return failed;
    struct stat status = {};
    const bool known = ::fstat(file, &status) == 0;
    const auto size = known ? static_cast<std::uintmax_t>(status.st_size) : 0;
    SecretBytes text(static_cast<std::size_t>(std::min(size, largestFile)));
    const auto taken = ::read(file, text.writable().data(), text.size());
    ::close(file);
    if (!known || taken != static_cast<ssize_t>(text.size()))
        return failed;
    if (size > largestFile)
        return Error{ErrorKind::TooLarge, "A form has at most 8 MiB."};
    return text;
}

bool EditedText::isAsItWas(const SecretBytes& text) const
{
    return std::ranges::equal(text.reveal(), m_original, [](auto byte, char letter) {
        return byte == static_cast<std::uint8_t>(letter);
    });
}

} // namespace strongroom::cli
