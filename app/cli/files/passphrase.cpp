// Reads key by key, so that Ctrl-C never leaves a terminal without its echo.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/files/passphrase.h"

#include "app/cli/files/input_file.h"

#include <algorithm>
#include <string_view>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace strongroom::cli {
namespace {

constexpr std::size_t longest = 4096;

/// The terminal of this process, silent as long as this lives.
class SilentTerminal
{
public:
    SilentTerminal() : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_descriptor < 0 || ::tcgetattr(m_descriptor, &m_before) != 0)
            return;
        auto silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | ISIG);
        m_silent = ::tcsetattr(m_descriptor, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_silent)
            ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

    explicit operator bool() const { return m_silent; }
    void say(std::string_view text)
    {
        // If the terminal is gone, reading from it says so.
        [[maybe_unused]] const auto written = ::write(m_descriptor, text.data(), text.size());
    }
    /// False at the end.
    bool read(char& key) { return ::read(m_descriptor, &key, 1) == 1; }

private:
    int m_descriptor;
    termios m_before{};
    bool m_silent = false;
};

enum Key : char {
    CtrlC = 3,
    CtrlD = 4,
    Backspace = 8,
    CtrlU = 21,
    CtrlBackslash = 28,
    Delete = 127
};

/// Takes back one character, which may be of several bytes (UTF-8).
void takeBack(std::span<const std::uint8_t> typed, std::size_t& used)
{
    while (used > 0 && (typed[--used] & 0xc0) == 0x80) {
    }
}

} // namespace

Result<SecretBytes> askPassphrase(const std::string& prompt)
{
    SilentTerminal terminal;
    if (!terminal)
        return Error{ErrorKind::Unavailable,
                     "There is no terminal to ask for the passphrase: give --passphrase-file."};
    terminal.say(prompt + ": ");
    SecretBytes typed(longest);
    std::size_t used = 0;
    for (char key = 0; terminal.read(key) && key != '\n' && key != '\r' && key != CtrlD;) {
        if (key == CtrlC || key == CtrlBackslash) {
            terminal.say("\n");
            return Error{ErrorKind::Cancelled, "Cancelled."};
        }
        if (key == Delete || key == Backspace)
            takeBack(typed.reveal(), used);
        else if (key == CtrlU)
            used = 0;
        else if (used < typed.size())
            typed.writable()[used++] = static_cast<std::uint8_t>(key);
    }
    terminal.say("\n");
    return SecretBytes::copyOf(typed.reveal().first(used));
}

Result<SecretBytes> askNewPassphrase()
{
    auto passphrase = askPassphrase("New passphrase");
    if (!passphrase)
        return passphrase;
    if (passphrase->size() == 0)
        return Error{ErrorKind::InvalidInput, "The passphrase is empty: choose one."};
    const auto again = askPassphrase("The same once more");
    if (!again)
        return again.error();
    if (!std::ranges::equal(passphrase->reveal(), again->reveal()))
        return Error{ErrorKind::InvalidInput, "The two passphrases differ: try again."};
    return passphrase;
}

Result<SecretBytes> readPassphrase(const std::string& path)
{
    const auto file = readSmallFile(path);
    if (!file)
        return file.error();
    const auto bytes = file->reveal();
    auto size =
        static_cast<std::size_t>(std::ranges::find(bytes, std::uint8_t{'\n'}) - bytes.begin());
    if (size > 0 && size < bytes.size() && bytes[size - 1] == '\r')
        --size;
    if (size == 0)
        return Error{ErrorKind::InvalidInput, path + " holds no passphrase in its first line."};
    return SecretBytes::copyOf(bytes.first(size));
}

} // namespace strongroom::cli
