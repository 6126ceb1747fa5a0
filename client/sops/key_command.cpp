// Running the program by posix_spawn, its output in wiped memory only.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sops/key_command.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <optional>

extern char** environ;

namespace strongroom::client {
namespace {

constexpr std::size_t largest = 1 << 20;

const Error failed{ErrorKind::Unavailable,
                   "The program of SOPS_AGE_KEY_CMD gave no age identity; run it by itself to see "
                   "why."};

std::optional<pid_t> start(const std::string& command, int output)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    // posix_spawn takes them as mutable, but only reads them.
    const std::array<char*, 4> words{const_cast<char*>("sh"), const_cast<char*>("-c"),
                                     const_cast<char*>(command.c_str()), nullptr};
    pid_t child = 0;
    const int code = ::posix_spawn(&child, "/bin/sh", &actions, nullptr, words.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return code == 0 ? std::optional(child) : std::nullopt;
}

/// How many bytes came until the end; more than there is room for if there are more.
std::size_t readToEnd(int input, std::span<std::uint8_t> room)
{
    std::size_t size = 0;
    std::array<std::uint8_t, 1> beyond{};
    for (;;) {
        const auto rest = room.subspan(size);
        const auto count = rest.empty() ? ::read(input, beyond.data(), beyond.size())
                                        : ::read(input, rest.data(), rest.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return size;
        if (rest.empty())
            return room.size() + 1;
        size += static_cast<std::size_t>(count);
    }
}

bool succeeded(pid_t child)
{
    int status = 0;
    while (::waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            return false;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

Result<SecretBytes> outputOfKeyCommand(const std::string& command)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return failed;
    const auto child = start(command, ends[1]);
    ::close(ends[1]);
    SecretBytes output(largest);
    const auto size = child ? readToEnd(ends[0], output.writable()) : 0;
    ::close(ends[0]);
    const bool done = child && succeeded(*child);
    if (child && size > largest)
        return Error{ErrorKind::TooLarge, "The program of SOPS_AGE_KEY_CMD wrote more than 1 MiB."};
    if (!done)
        return failed;
    return SecretBytes::copyOf(output.reveal().first(size));
}

} // namespace strongroom::client
