// STREAM over ChaCha20-Poly1305: a counter and a last-chunk mark as the nonce.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/age/format/stream.h"

#include "crypto/age/failure.h"
#include "crypto/openssl.h"

#include <algorithm>
#include <array>
#include <utility>

namespace strongroom::age {
namespace {

using crypto::ok;

constexpr std::size_t tagSize = 16;
constexpr std::size_t sealedChunkSize = chunkSize + tagSize;
// As many as keep input and output in the processor's second cache, and make system calls rare.
constexpr std::size_t chunksAtOnce = 8;

using Chunk = std::span<const std::uint8_t>;

/// What is done with a chunk: `more` says whether bytes follow it.
using Work = std::function<Result<Done>(Chunk chunk, bool more)>;

/// Cuts a source into chunks of `size`; the last one may be shorter, or empty.
Result<Done> forEachChunk(const Source& source, std::size_t size, const Work& work)
{
    // One byte more than a chunk, to know that it is not the last. Most secrets end there already.
    SecretBytes buffer(size + 1);
    std::size_t held = 0;
    for (;;) {
        const auto count = readFully(source, buffer.writable().subspan(held));
        if (!count)
            return count.error();
        held += *count;
        const bool ended = held < buffer.size();
        auto rest = buffer.reveal().first(held);
        for (; rest.size() > size; rest = rest.subspan(size))
            if (const auto done = work(rest.first(size), true); !done)
                return done.error();
        if (ended)
            return work(rest, false);
        held = rest.size();
        if (buffer.size() < chunksAtOnce * size) {
            SecretBytes larger(chunksAtOnce * size + 1);
            std::ranges::copy(rest, larger.writable().begin());
            buffer = std::move(larger);
        } else {
            std::copy(rest.begin(), rest.end(), buffer.writable().begin());
        }
    }
}

/// Gathers what is released, and hands it on in large pieces.
class Outlet
{
public:
    Outlet(const Sink& sink, std::size_t size) : m_sink(sink), m_size(chunksAtOnce * size) {}

    /// Where the next `size` bytes go.
    Result<std::span<std::uint8_t>> room(std::size_t size)
    {
        if (m_used + size > m_buffer.size()) {
            if (const auto flushed = flush(); !flushed)
                return flushed.error();
            // The first chunk is most often the only one.
            if (m_buffer.size() < m_size)
                m_buffer = SecretBytes(m_buffer.size() == 0 ? size : m_size);
        }
        return m_buffer.writable().subspan(m_used, size);
    }
    void keep(std::size_t size) { m_used += size; }

    Result<Done> flush()
    {
        if (m_used == 0)
            return Done{};
        return m_sink(m_buffer.reveal().first(std::exchange(m_used, 0)));
    }

private:
    const Sink& m_sink;
    std::size_t m_size;
    SecretBytes m_buffer{0};
    std::size_t m_used = 0;
};

/// The cipher with the payload's key, at the chunk that comes next.
class ChunkCipher
{
public:
    static Result<ChunkCipher> create(const SecretBytes& key, bool forSealing)
    {
        static const EVP_CIPHER* const fetched =
            EVP_CIPHER_fetch(nullptr, "ChaCha20-Poly1305", nullptr);
        ChunkCipher cipher(EVP_CIPHER_CTX_new());
        if (key.size() != payloadKeySize || !cipher.m_context
            || !ok(EVP_CipherInit_ex2(cipher.m_context.get(), fetched, key.reveal().data(), nullptr,
                                      forSealing ? 1 : 0, nullptr)))
            return crypto::opensslFailed("age payload key");
        return cipher;
    }

    Result<Done> seal(Chunk plaintext, bool last, std::span<std::uint8_t> sealed)
    {
        int written = 0;
        auto* const tag = sealed.data() + plaintext.size();
        const bool done =
            start(last, plaintext, sealed.data())
            && ok(EVP_CipherFinal_ex(m_context.get(), tag, &written))
            && ok(EVP_CIPHER_CTX_ctrl(m_context.get(), EVP_CTRL_AEAD_GET_TAG, tagSize, tag));
        if (!done)
            return crypto::opensslFailed("age chunk");
        return Done{};
    }

    /// False if the chunk is not this one, in this place.
    bool open(Chunk sealed, bool last, std::span<std::uint8_t> plaintext)
    {
        // OpenSSL takes the tag as mutable, but only reads it.
        auto* const tag = const_cast<std::uint8_t*>(sealed.data() + plaintext.size());
        int written = 0;
        const bool fits =
            start(last, sealed.first(plaintext.size()), plaintext.data())
            && ok(EVP_CIPHER_CTX_ctrl(m_context.get(), EVP_CTRL_AEAD_SET_TAG, tagSize, tag))
            && ok(EVP_CipherFinal_ex(m_context.get(), nullptr, &written));
        ERR_clear_error();
        return fits;
    }

    void next()
    {
        // Big-endian in the first eleven bytes; 2^64 chunks are more than any file has.
        ++m_counter;
        for (std::size_t i = 0; i < sizeof m_counter; ++i)
            m_nonce[10 - i] = static_cast<std::uint8_t>(m_counter >> (8 * i));
    }

private:
    explicit ChunkCipher(EVP_CIPHER_CTX* context) : m_context(context) {}

    bool start(bool last, Chunk input, std::uint8_t* output)
    {
        m_nonce.back() = last ? 1 : 0;
        int written = 0;
        return ok(EVP_CipherInit_ex2(m_context.get(), nullptr, nullptr, m_nonce.data(), -1,
                                     nullptr))
               && (input.empty()
                   || ok(EVP_CipherUpdate(m_context.get(), output, &written, input.data(),
                                          static_cast<int>(input.size()))));
    }

    crypto::CipherContext m_context;
    std::uint64_t m_counter = 0;
    std::array<std::uint8_t, 12> m_nonce{};
};

/// Opens chunk after chunk, and says of the first bad one what is wrong with it.
class Opener
{
public:
    Opener(ChunkCipher cipher, Outlet& outlet) : m_cipher(std::move(cipher)), m_outlet(outlet) {}

    Result<Done> operator()(Chunk sealed, bool more)
    {
        if (sealed.size() < tagSize)
            return payloadFailure(sealed.empty()
                                      ? "The age file ends early: its last chunk is missing."
                                      : "The age file ends in the middle of a chunk.");
        auto room = m_outlet.room(sealed.size() - tagSize);
        if (!room)
            return room.error();
        // The mark of a last chunk has to agree with being the last.
        const bool fits = m_cipher.open(sealed, !more, *room);
        const bool marked =
            fits || (sealed.size() == sealedChunkSize && m_cipher.open(sealed, more, *room));
        if (!marked)
            return payloadFailure("Chunk " + std::to_string(m_index + 1) + " of the age file "
                                  + (more ? "was altered." : "was altered or cut off."));
        if (room->empty() && m_index > 0)
            return payloadFailure(
                "The age file ends with an empty chunk, which its writer did not add.");
        m_outlet.keep(room->size());
        if (!fits)
            return payloadFailure(more ? "The age file goes on behind its last chunk."
                                       : "The age file ends early: its last chunk is missing.");
        m_cipher.next();
        ++m_index;
        return Done{};
    }

private:
    ChunkCipher m_cipher;
    Outlet& m_outlet;
    std::uint64_t m_index = 0;
};

} // namespace

Result<Done> encryptPayload(const SecretBytes& payloadKey, const Source& plaintext,
                            const Sink& ciphertext)
{
    auto cipher = ChunkCipher::create(payloadKey, true);
    if (!cipher)
        return cipher.error();
    Outlet outlet(ciphertext, sealedChunkSize);
    const auto done =
        forEachChunk(plaintext, chunkSize, [&](Chunk chunk, bool more) -> Result<Done> {
            auto room = outlet.room(chunk.size() + tagSize);
            if (!room)
                return room.error();
            if (const auto sealed = cipher->seal(chunk, !more, *room); !sealed)
                return sealed.error();
            outlet.keep(room->size());
            cipher->next();
            return Done{};
        });
    return done ? outlet.flush() : done;
}

Result<Done> decryptPayload(const SecretBytes& payloadKey, const Source& ciphertext,
                            const Sink& plaintext)
{
    auto cipher = ChunkCipher::create(payloadKey, false);
    if (!cipher)
        return cipher.error();
    Outlet outlet(plaintext, chunkSize);
    Opener open(std::move(*cipher), outlet);
    const auto done = forEachChunk(ciphertext, sealedChunkSize, std::ref(open));
    const auto flushed = outlet.flush();
    return done ? flushed : done;
}

} // namespace strongroom::age
