// RFC 9180's vectors, as the RFC has them and as they are accumulated to be shorter.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/hpke/context.h"
#include "crypto/known_answers/families.h"
#include "crypto/openssl.h"

#include <boost/json/array.hpp>

#include <algorithm>
#include <array>

namespace strongroom::crypto {
namespace {

namespace json = boost::json;

constexpr std::size_t accumulatedRounds = 1000;

bool isOurs(std::int64_t mode, std::int64_t kem, std::int64_t kdf, std::int64_t aead)
{
    constexpr std::array<std::int64_t, 5> kems{0x10, 0x11, 0x12, 0x20, 0x21};
    return mode >= 0 && mode <= 3 && std::ranges::find(kems, kem) != kems.end() && kdf >= 1
           && kdf <= 3 && ((aead >= 1 && aead <= 3) || aead == 0xffff);
}

Outcome fail(std::string_view why)
{
    return {Verdict::Fail, std::string(why)};
}

/// SHAKE128 of `input`, `size` bytes of it.
Bytes shake128(std::span<const std::uint8_t> input, std::size_t size)
{
    const DigestContext context(EVP_MD_CTX_new());
    Bytes output(size);
    if (!ok(EVP_DigestInit_ex2(context.get(), EVP_shake128(), nullptr))
        || !ok(EVP_DigestUpdate(context.get(), input.data(), input.size()))
        || !ok(EVP_DigestFinalXOF(context.get(), output.data(), output.size())))
        return {};
    return output;
}

/// The inputs of the accumulated form: from one stream, a length in a byte, and so many bytes.
class DrawnInputs
{
public:
    DrawnInputs() : m_stream(shake128({}, 2 * accumulatedRounds * 256)) {}
    Bytes next()
    {
        const std::size_t size = m_stream[m_at];
        const auto begin = m_stream.begin() + static_cast<std::ptrdiff_t>(m_at + 1);
        m_at += size + 1;
        return {begin, begin + static_cast<std::ptrdiff_t>(size)};
    }

private:
    Bytes m_stream;
    std::size_t m_at = 0;
};

/// Both ends of one exchange.
struct Ends
{
    HpkeSender sender;
    HpkeRecipient recipient;
};

/// Seals, opens again, and answers what was sealed; nothing where the two ends do not agree.
Bytes roundTrip(Ends& ends, const Bytes& associated, const Bytes& plaintext)
{
    const auto sealed = ends.sender.seal(associated, SecretBytes::copyOf(plaintext));
    const auto opened = sealed ? ends.recipient.open(associated, *sealed) : sealed.error();
    if (!opened || !std::ranges::equal(opened->reveal(), plaintext))
        return {};
    return *sealed;
}

Bytes exportBoth(const Ends& ends, const Bytes& context, std::size_t size)
{
    const auto ours = ends.sender.exportSecret(context, size);
    const auto theirs = ends.recipient.exportSecret(context, size);
    if (!ours || !theirs || !std::ranges::equal(ours->reveal(), theirs->reveal()))
        return {};
    return {ours->reveal().begin(), ours->reveal().end()};
}

/// True if `fits` holds for each element of the list of that name; a list that is absent fits.
template <class Fits>
bool allFit(const VectorCase& vector, const char* name, Fits fits)
{
    static const json::object noGroup;
    const auto* listed = vector.test().if_contains(name);
    if (listed == nullptr || !listed->is_array())
        return true;
    return std::ranges::all_of(listed->get_array(), [&](const json::value& entry) {
        return entry.is_object() && fits(VectorCase("", noGroup, entry.get_object()));
    });
}

bool encryptionsFit(const VectorCase& vector, Ends& ends)
{
    if (vector.has("encryptions_accumulated")) {
        DrawnInputs inputs;
        Bytes all;
        for (std::size_t i = 0; i < accumulatedRounds; ++i) {
            const auto associated = inputs.next();
            const auto sealed = roundTrip(ends, associated, inputs.next());
            all.insert(all.end(), sealed.begin(), sealed.end());
        }
        return shake128(all, 16) == vector.bytes("encryptions_accumulated");
    }
    return allFit(vector, "encryptions", [&](const VectorCase& fields) {
        return roundTrip(ends, fields.bytes("aad"), fields.bytes("pt")) == fields.bytes("ct");
    });
}

bool exportsFit(const VectorCase& vector, const Ends& ends)
{
    if (vector.has("exports_accumulated")) {
        DrawnInputs inputs;
        Bytes all;
        for (std::size_t size = 0; size < accumulatedRounds; ++size) {
            const auto value = exportBoth(ends, inputs.next(), size);
            all.insert(all.end(), value.begin(), value.end());
        }
        return shake128(all, 16) == vector.bytes("exports_accumulated");
    }
    return allFit(vector, "exports", [&](const VectorCase& fields) {
        const auto size = fields.number("L");
        return size >= 0
               && exportBoth(ends, fields.bytes("exporter_context"), static_cast<std::size_t>(size))
                      == fields.bytes("exported_value");
    });
}

Outcome checkSuite(const VectorCase& vector, const HpkeSuite& suite)
{
    const auto mode = vector.number("mode");
    const auto privateKey = vector.secret("skRm");
    const auto senderKey = vector.secret("skSm");
    const auto psk = vector.secret("psk");
    const auto senderPublicKey = vector.bytes("pkSm");
    const auto info = vector.bytes("info");
    const auto pskId = vector.bytes("psk_id");
    const bool withPsk = (mode & 1) != 0;
    const bool authenticated = (mode & 2) != 0;

    const auto ephemeral = deriveHpkeKeyPair(suite.kem, vector.secret("ikmE"));
    const auto derived = deriveHpkeKeyPair(suite.kem, vector.secret("ikmR"));
    const auto publicKey = hpkePublicKey(suite.kem, privateKey);
    if (!ephemeral || !derived || !publicKey)
        return fail("a key does not derive");
    if (*publicKey != vector.bytes("pkRm") || derived->publicKey != *publicKey)
        return fail("another key pair");
    const HpkeSetup setup{info, withPsk ? &psk : nullptr, pskId};
    auto sender = HpkeSender::createWith(suite, *ephemeral, *publicKey, setup,
                                         authenticated ? &senderKey : nullptr);
    if (!sender || sender->encapsulated() != vector.bytes("enc"))
        return fail("another encapsulated key");
    auto recipient =
        HpkeRecipient::create(suite, privateKey, sender->encapsulated(), setup,
                              authenticated ? OptionalPublicKey(senderPublicKey) : std::nullopt);
    if (!recipient)
        return fail("does not open");
    Ends ends{std::move(*sender), std::move(*recipient)};
    if (suite.aead == HpkeAead::ExportOnly ? ends.sender.seal({}, SecretBytes(0)).hasValue()
                                           : !encryptionsFit(vector, ends))
        return fail("another ciphertext");
    return exportsFit(vector, ends) ? Outcome{Verdict::Pass, ""} : fail("another export");
}

} // namespace

Outcome checkHpke(const VectorCase& vector)
{
    const auto kem = vector.number("kem_id");
    const auto kdf = vector.number("kdf_id");
    const auto aead = vector.number("aead_id");
    if (!isOurs(vector.number("mode"), kem, kdf, aead))
        return skip("this suite is none of ours");
    return checkSuite(vector, {static_cast<HpkeKem>(kem), static_cast<HpkeKdf>(kdf),
                               static_cast<HpkeAead>(aead)});
}

} // namespace strongroom::crypto
