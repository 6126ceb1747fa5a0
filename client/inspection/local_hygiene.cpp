// zxcvbn takes a text that ends in a zero and leaves pieces of it on the stack; both are wiped.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/inspection/local_hygiene.h"

#include "base/codec.h"
#include "crypto/hash.h"
#include "crypto/random.h"

#include <zxcvbn.h>

#include <QCoro/QCoroFuture>

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <memory>

namespace strongroom::client {
namespace {

/// zxcvbn's effort grows with the cube of the length; what is longer is at least as hard to guess
/// as its beginning.
constexpr std::size_t examined = 100;
constexpr std::size_t mostTyped = 1024; ///< What is longer was not typed.
constexpr std::size_t worthAWord = 8;
constexpr std::size_t mostKnown = 10'000;
constexpr std::size_t keySize = 32;

bool isTyped(std::span<const std::uint8_t> value)
{
    const std::string_view text(reinterpret_cast<const char*>(value.data()), value.size());
    return !value.empty() && value.size() <= mostTyped && isUtf8(text)
           && std::ranges::none_of(value, [](auto c) { return c < 0x20 || c == 0x7f; })
           && value.front() != '{' && value.front() != '[';
}

/// Overwrites what a call before left where this one's frame lies.
[[gnu::noinline]] void wipeStack()
{
    volatile std::uint8_t room[32 * 1024];
    for (auto& byte : room)
        byte = 0;
}

std::size_t wholeCharacters(std::span<const std::uint8_t> value, std::size_t most)
{
    auto size = std::min(value.size(), most);
    while (size > 0 && size < value.size() && (value[size] & 0xc0) == 0x80)
        --size;
    return size;
}

/// With a zero at the end.
SecretBytes beginningOf(std::span<const std::uint8_t> value)
{
    const auto size = wholeCharacters(value, examined);
    SecretBytes text(size + 1);
    std::ranges::copy(value.first(size), text.writable().begin());
    text.writable()[size] = 0;
    return text;
}

double bitsOf(const SecretBytes& text, const std::vector<std::string>& near)
{
    std::vector<const char*> words;
    for (const auto& word : near)
        if (!word.empty())
            words.push_back(word.c_str());
    words.push_back(nullptr);
    const auto bits =
        ZxcvbnMatch(reinterpret_cast<const char*>(text.reveal().data()), words.data(), nullptr);
    wipeStack();
    return bits;
}

} // namespace

LocalHygiene::LocalHygiene() : m_key(0)
{
    if (auto key = crypto::randomSecret(keySize))
        m_key = std::move(*key);
}

QCoro::Task<std::optional<double>> LocalHygiene::guessBits(SecretBytes value,
                                                           std::vector<std::string> near) const
{
    if (!isTyped(value.reveal()))
        co_return std::nullopt;
    // A future's function is copied, and values are not. Shared with the pool's thread, which may
    // outlive whoever asked.
    auto text = std::make_shared<const SecretBytes>(beginningOf(value.reveal()));
    auto work = QtConcurrent::run([text, near = std::move(near)] { return bitsOf(*text, near); });
    co_return co_await work;
}

std::optional<ValueMark> LocalHygiene::markOf(const SecretBytes& value) const
{
    if (value.size() < worthAWord || m_key.size() == 0)
        return std::nullopt;
    const auto mark = crypto::hmacSha256(m_key.reveal(), value.reveal());
    return mark ? std::optional<ValueMark>(*mark) : std::nullopt;
}

void LocalHygiene::remember(const ValuePlace& place, const SecretBytes& value)
{
    const auto mark = markOf(value);
    if (!mark)
        return;
    const bool known = std::ranges::any_of(
        m_known, [&](const Known& one) { return one.mark == *mark && one.place == place; });
    if (known)
        return;
    m_known.push_back({*mark, place});
    if (m_known.size() > mostKnown)
        m_known.pop_front();
}

std::vector<ValuePlace> LocalHygiene::knownAt(const ValueMark& mark) const
{
    std::vector<ValuePlace> places;
    for (const auto& one : m_known)
        if (one.mark == mark)
            places.push_back(one.place);
    return places;
}

void LocalHygiene::forget()
{
    m_known.clear();
}

} // namespace strongroom::client
