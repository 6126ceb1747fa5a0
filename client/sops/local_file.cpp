// Reading by POSIX calls without buffers that nobody wipes; writing by rename.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sops/local_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

namespace strongroom::client {
namespace {

constexpr std::size_t largest = 32 << 20;

class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number > STDERR_FILENO)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return m_number; }

private:
    int m_number;
};

Error failed(const std::string& path, const char* what)
{
    const int code = errno;
    return {code == ENOSPC || code == EDQUOT ? ErrorKind::StorageFull : ErrorKind::Unavailable,
            path + " cannot be " + what + ": " + std::strerror(code) + "."};
}

Result<Done> writeAll(int descriptor, const SecretBytes& text, const std::string& path)
{
    for (auto rest = text.reveal(); !rest.empty();) {
        const auto written = ::write(descriptor, rest.data(), rest.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return failed(path, "written");
        rest = rest.subspan(static_cast<std::size_t>(written));
    }
    return Done{};
}

Result<Done> writeBeside(const std::string& path, std::string& temporary, const SecretBytes& text,
                         const struct stat* like)
{
    const Descriptor file(::mkstemp(temporary.data()));
    if (file.get() < 0)
        return failed(path, "replaced");
    if (like != nullptr) {
        // Whoever owns the file keeps it where we may give it away; the mode counts either way.
        (void)!::fchown(file.get(), like->st_uid, like->st_gid);
        if (::fchmod(file.get(), like->st_mode & 07777) != 0)
            return failed(path, "given its mode");
    }
    if (auto written = writeAll(file.get(), text, path); !written)
        return written;
    if (::fsync(file.get()) != 0)
        return failed(path, "brought to disk");
    return Done{};
}

} // namespace

Result<SecretBytes> readLocalFile(const std::string& path)
{
    const Descriptor file(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.get() < 0)
        return failed(path, "read");
    struct stat about = {};
    if (::fstat(file.get(), &about) == 0 && S_ISDIR(about.st_mode)) {
        errno = EISDIR;
        return failed(path, "read");
    }
    const auto expected = std::max<off_t>(about.st_size, 0);
    SecretBytes bytes(std::min(static_cast<std::size_t>(expected) + 1, largest + 1));
    for (std::size_t size = 0;;) {
        const auto room = bytes.writable().subspan(size);
        const auto count = ::read(file.get(), room.data(), room.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failed(path, "read");
        size += static_cast<std::size_t>(count);
        if (size > largest)
            return Error{ErrorKind::TooLarge, path + " is larger than 32 MiB."};
        if (count == 0)
            return SecretBytes::copyOf(bytes.reveal().first(size));
        if (size == bytes.size()) {
            SecretBytes larger(std::min(std::max<std::size_t>(2 * size, 4096), largest + 1));
            std::ranges::copy(bytes.reveal(), larger.writable().begin());
            bytes = std::move(larger);
        }
    }
}

Result<Done> replaceLocalFile(const std::string& path, const SecretBytes& text)
{
    std::error_code none;
    const auto real = std::filesystem::weakly_canonical(path, none);
    const auto target = none || real.empty() ? path : real.string();
    struct stat about = {};
    const bool exists = ::stat(target.c_str(), &about) == 0;
    auto temporary = target + ".XXXXXX";
    auto done = writeBeside(path, temporary, text, exists ? &about : nullptr);
    if (done && ::rename(temporary.c_str(), target.c_str()) != 0)
        done = failed(path, "replaced");
    if (!done) {
        ::unlink(temporary.c_str());
        return done;
    }
    // The name is on disk only once its folder is.
    const auto folder = std::filesystem::path(target).parent_path();
    const Descriptor directory(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_CLOEXEC));
    if (directory.get() >= 0)
        ::fsync(directory.get());
    return Done{};
}

Result<Done> writeToOutput(const SecretBytes& text)
{
    return writeAll(STDOUT_FILENO, text, "Standard output");
}

} // namespace strongroom::client
