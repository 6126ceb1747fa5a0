// An incremental update: the file as it was, then the signature's objects and their own table.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/x509/pdf_signature.h"

#include "crypto/x509/pem.h"

#include <openssl/cms.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

namespace strongroom::crypto {
namespace {

using Message = std::unique_ptr<CMS_ContentInfo, FreeWith<CMS_ContentInfo_free>>;

/// Room for a CMS with one certificate of P-256; in bytes, twice that in hex.
constexpr std::size_t signatureRoom = 4096;
constexpr std::size_t offsetDigits = 10;

Error unlike()
{
    return {ErrorKind::InvalidInput, "This PDF file is not laid out so that it can be signed."};
}

/// What the end of the file says of it.
struct Trailer
{
    std::size_t table = 0; ///< Where the cross-reference table begins.
    std::size_t objects = 0;
    std::size_t root = 0; ///< Number of the catalog.
    std::string info{};   ///< "1 0 R", or empty.
};

std::optional<std::size_t> numberAfter(std::string_view text, std::string_view name)
{
    const auto found = text.find(name);
    if (found == std::string_view::npos)
        return std::nullopt;
    const auto begin = text.find_first_of("0123456789", found + name.size());
    std::size_t number = 0;
    if (begin == std::string_view::npos
        || std::from_chars(text.data() + begin, text.data() + text.size(), number).ec
               != std::errc())
        return std::nullopt;
    return number;
}

std::optional<Trailer> readTrailer(std::string_view pdf)
{
    const auto begin = pdf.rfind("trailer");
    if (begin == std::string_view::npos)
        return std::nullopt;
    const auto text = pdf.substr(begin);
    const auto table = numberAfter(text, "startxref");
    const auto objects = numberAfter(text, "/Size");
    const auto root = numberAfter(text, "/Root");
    const auto info = numberAfter(text, "/Info");
    if (!table || !objects || !root || *table >= pdf.size() || pdf.compare(*table, 4, "xref") != 0
        || text.find("/Prev") != std::string_view::npos
        || text.find("/Encrypt") != std::string_view::npos)
        return std::nullopt;
    return Trailer{*table, *objects, *root, info ? std::to_string(*info) + " 0 R" : std::string()};
}

/// Between "N 0 obj <<" and the last ">>" of the object.
std::optional<std::string> dictionaryOf(std::string_view pdf, std::size_t number)
{
    const auto name = '\n' + std::to_string(number) + " 0 obj";
    const auto begin = pdf.find(name);
    const auto end = pdf.find("endobj", begin == std::string_view::npos ? 0 : begin);
    if (begin == std::string_view::npos || end == std::string_view::npos)
        return std::nullopt;
    const auto object = pdf.substr(begin + name.size(), end - begin - name.size());
    const auto first = object.find("<<");
    const auto last = object.rfind(">>");
    if (first == std::string_view::npos || last == std::string_view::npos || last < first + 2)
        return std::nullopt;
    return std::string(object.substr(first + 2, last - first - 2));
}

/// A string of PDF, in the characters that every encoding has.
std::string literal(std::string_view text)
{
    std::string quoted = "(";
    for (const char c : text) {
        if (c == '(' || c == ')' || c == '\\')
            quoted += '\\';
        quoted += c >= ' ' && c <= '~' ? c : '?';
    }
    return quoted + ')';
}

std::string padded(std::size_t number, std::size_t digits)
{
    auto text = std::to_string(number);
    return std::string(digits - std::min(digits, text.size()), '0') + text;
}

/// "D:20261124100000Z", after RFC 3339.
std::string dateOf(Timestamp now)
{
    std::string digits = "D:";
    for (const char c : toRfc3339(now).substr(0, 19))
        if (c >= '0' && c <= '9')
            digits += c;
    return digits + 'Z';
}

/// The file with its update, the signature still zeros.
struct Update
{
    std::string text{};
    std::size_t range = 0;    ///< Where the four numbers of /ByteRange stand, ten digits each.
    std::size_t contents = 0; ///< Where "<" of /Contents stands.
};

std::string tableOf(const std::map<std::size_t, std::size_t>& places)
{
    std::string table = "xref\n";
    for (const auto& [number, place] : places)
        table += std::to_string(number) + " 1\n" + padded(place, offsetDigits) + " 00000 n \n";
    return table;
}

std::optional<Update> updateOf(std::string_view pdf, const PdfSigner& signer, Timestamp now)
{
    const auto trailer = readTrailer(pdf);
    const auto catalog = trailer ? dictionaryOf(pdf, trailer->root) : std::nullopt;
    if (!catalog || catalog->find("/AcroForm") != std::string::npos)
        return std::nullopt;
    Update update{std::string(pdf), 0, 0};
    auto& text = update.text;
    std::map<std::size_t, std::size_t> places;
    const auto begin = [&](std::size_t number) {
        text += '\n';
        places[number] = text.size();
        text += std::to_string(number) + " 0 obj\n";
    };
    const auto signature = trailer->objects;
    const auto field = signature + 1;
    const auto name = [](std::size_t number) { return std::to_string(number) + " 0 R"; };
    begin(trailer->root);
    text +=
        "<<" + *catalog + "/AcroForm << /Fields [" + name(field) + "] /SigFlags 3 >>\n>>\nendobj";
    begin(signature);
    text += "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /M ("
            + dateOf(now) + ")\n/Name " + literal(signer.name) + " /Reason "
            + literal(signer.reason) + "\n/ByteRange [";
    update.range = text.size();
    text += std::string(4 * (offsetDigits + 1), ' ') + "]\n/Contents ";
    update.contents = text.size();
    text += '<' + std::string(2 * signatureRoom, '0') + ">\n>>\nendobj";
    begin(field);
    text += "<< /FT /Sig /Type /Annot /Subtype /Widget /F 132 /T (Signature) /Rect [0 0 0 0] /V "
            + name(signature) + " >>\nendobj\n";
    const auto table = text.size();
    text += tableOf(places) + "trailer\n<< /Size " + std::to_string(field + 1) + " /Root "
            + name(trailer->root) + (trailer->info.empty() ? "" : " /Info " + trailer->info)
            + " /Prev " + std::to_string(trailer->table) + " >>\nstartxref\n"
            + std::to_string(table) + "\n%%EOF\n";
    return update;
}

Result<Bytes> cmsOver(std::string_view first, std::string_view second, const Credential& credential)
{
    const auto certificate = readCertificate(credential.certificatePem);
    const auto key = readPrivateKey(credential.privateKeyPem);
    const Bio data(BIO_new(BIO_s_mem()));
    if (!certificate || !key || !data)
        return opensslFailed("signature");
    for (const auto part : {first, second})
        if (BIO_write(data.get(), part.data(), static_cast<int>(part.size()))
            != static_cast<int>(part.size()))
            return opensslFailed("signature");
    const Message message(CMS_sign(certificate.get(), key.get(), nullptr, data.get(),
                                   CMS_DETACHED | CMS_BINARY | CMS_NOSMIMECAP));
    const Bio out(BIO_new(BIO_s_mem()));
    if (!message || !out || i2d_CMS_bio(out.get(), message.get()) != 1)
        return opensslFailed("signature");
    char* bytes = nullptr;
    const auto size = BIO_get_mem_data(out.get(), &bytes);
    return Bytes(bytes, bytes + size);
}

} // namespace

Result<Bytes> signPdf(const Bytes& pdf, const PdfSigner& signer, Timestamp now)
{
    auto update = updateOf({reinterpret_cast<const char*>(pdf.data()), pdf.size()}, signer, now);
    if (!update)
        return unlike();
    auto& text = update->text;
    const auto after = update->contents + 2 * signatureRoom + 2;
    std::string range;
    for (const auto number : {std::size_t{0}, update->contents, after, text.size() - after})
        range += padded(number, offsetDigits) + ' ';
    text.replace(update->range, range.size(), range);
    const auto signature = cmsOver(std::string_view(text).substr(0, update->contents),
                                   std::string_view(text).substr(after), signer.credential);
    if (!signature)
        return signature.error();
    if (signature->size() > signatureRoom)
        return Error{ErrorKind::Internal, "The signature is too large for its place."};
    const auto hex = toHex(*signature);
    text.replace(update->contents + 1, hex.size(), hex);
    return Bytes(text.begin(), text.end());
}

} // namespace strongroom::crypto
