// The walk that sealing, opening and the MAC share.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/walk.h"

#include "crypto/openssl.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace strongroom::sops {
namespace {

using VisitFunction = std::function<Result<Done>(Visit)>;

/// Digest of "sops": begins the MAC that counts sealed values only, so that the two kinds never
/// agree.
constexpr std::array<std::uint8_t, 32> onlyEncryptedBeginning{
    0x8a, 0x3f, 0xd2, 0xad, 0x54, 0xce, 0x66, 0x52, 0x7b, 0x10, 0x34, 0xf3, 0xd1, 0x47, 0xbe, 0x0b,
    0x0b, 0x97, 0x5b, 0x3b, 0xf4, 0x4f, 0x72, 0xc6, 0xfd, 0xad, 0xec, 0x81, 0x76, 0xf2, 0x7d, 0x69};

class Walker
{
public:
    Walker(const Rule& rule, const VisitFunction& visit, std::string associated)
        : m_rule(rule), m_visit(visit), m_associated(std::move(associated))
    {}

    Result<Done> below(Node& node, bool matched, bool root)
    {
        for (auto& entry : node.entries) {
            if (root && entry.key == metadataKey)
                continue;
            const auto length = m_associated.size();
            bool named = matched;
            if (node.kind == NodeKind::Map) {
                named = matched || m_rule.matches(entry.key);
                m_associated.append(entry.key).append(":");
            }
            auto done = at(node, entry, named);
            m_associated.resize(length);
            if (!done)
                return done;
        }
        return Done{};
    }

private:
    Result<Done> at(Node& parent, Entry& entry, bool matched)
    {
        switch (entry.node.kind) {
        case NodeKind::Null: return Done{};
        case NodeKind::Map:
        case NodeKind::List: return below(entry.node, matched, false);
        case NodeKind::Scalar: break;
        }
        const auto associated =
            m_associated.empty() ? std::string_view(":") : std::string_view(m_associated);
        return m_visit({parent, entry, associated, m_rule.seals(matched)});
    }

    const Rule& m_rule;
    const VisitFunction& m_visit;
    std::string m_associated;
};

} // namespace

struct Mac::State
{
    crypto::DigestContext digest{EVP_MD_CTX_new()};
};

Result<Done> walk(Node& root, const Rule& rule, const VisitFunction& visit)
{
    return Walker(rule, visit, {}).below(root, false, true);
}

Result<Done> walkBelow(Node& node, const std::vector<std::string>& names, const Rule& rule,
                       const VisitFunction& visit)
{
    const auto associated = names.empty() ? std::string() : associatedText(names);
    return Walker(rule, visit, associated).below(node, anyMatches(names, rule), false);
}

std::string associatedText(const std::vector<std::string>& names)
{
    std::string text;
    for (const auto& name : names)
        text += name + ":";
    return text.empty() ? ":" : text;
}

bool anyMatches(const std::vector<std::string>& names, const Rule& rule)
{
    return std::ranges::any_of(names, [&rule](const auto& name) { return rule.matches(name); });
}

Mac::Mac(Format format, bool onlyEncrypted)
    : m_format(format), m_onlyEncrypted(onlyEncrypted), m_state(std::make_unique<State>())
{
    EVP_DigestInit_ex2(m_state->digest.get(), EVP_sha512(), nullptr);
    if (onlyEncrypted)
        EVP_DigestUpdate(m_state->digest.get(), onlyEncryptedBeginning.data(),
                         onlyEncryptedBeginning.size());
}

Mac::Mac(Mac&&) noexcept = default;
Mac::~Mac() = default;

void Mac::add(const Value& value, bool seals)
{
    if (value.type == ValueType::Comment || (m_onlyEncrypted && !seals))
        return;
    const bool rounds = m_format == Format::Json && !seals && value.type == ValueType::Integer;
    if (!rounds) {
        EVP_DigestUpdate(m_state->digest.get(), value.text.reveal().data(), value.text.size());
        return;
    }
    // sops reads a plain number of a JSON file as a double, and so its MAC counts the rounded one.
    const auto text = canonical(ValueType::Float, textOf(value.text)).value_or("");
    EVP_DigestUpdate(m_state->digest.get(), text.data(), text.size());
}

std::string Mac::finish()
{
    std::array<std::uint8_t, 64> digest{};
    EVP_DigestFinal_ex(m_state->digest.get(), digest.data(), nullptr);
    auto text = toHex(digest);
    std::ranges::transform(text, text.begin(), [](char c) {
        return c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return text;
}

} // namespace strongroom::sops
