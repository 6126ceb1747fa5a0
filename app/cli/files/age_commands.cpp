// age encrypt, age decrypt and age keygen, as the tools of that name do it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/files/commands.h"
#include "app/cli/files/input_file.h"
#include "app/cli/files/output_file.h"
#include "app/cli/files/passphrase.h"
#include "app/cli/outcome.h"
#include "base/clock.h"
#include "crypto/age/age.h"
#include "crypto/age/keys/key_text.h"
#include "crypto/age/keys/scrypt.h"
#include "crypto/age/keys/x25519.h"

#include <algorithm>
#include <iostream>

#include <unistd.h>

namespace strongroom::cli {
namespace {

struct AgeWish
{
    std::vector<std::string> recipients{};
    std::vector<std::string> keyFiles{}; ///< Of recipients to encrypt, of identities to decrypt.
    std::string passphraseFile{};
    bool passphrase = false;
    bool armor = false;
    bool convert = false;
    std::string output{};
    std::string input{};
};

int sayUsage(const Error& error)
{
    say(error);
    return Usage;
}

std::string_view textOf(const SecretBytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.reveal().data()), bytes.size()};
}

std::span<const std::uint8_t> bytesOf(const std::string& text)
{
    return strongroom::bytesOf(text);
}

template <class Kept>
void append(std::vector<Kept>& all, std::vector<Kept> more)
{
    std::ranges::move(more, std::back_inserter(all));
}

Error inFile(const std::string& path, Error error)
{
    error.message = path + ": " + error.message;
    return error;
}

/// Standard input serves once: as the file, or as one list of keys.
Result<Done> checkInputs(const AgeWish& wish)
{
    auto uses = std::ranges::count(wish.keyFiles, "-");
    uses += wish.passphraseFile == "-" ? 1 : 0;
    uses += wish.input.empty() || wish.input == "-" ? 1 : 0;
    if (uses > 1)
        return Error{ErrorKind::InvalidInput, "Standard input can be used for one thing only."};
    return Done{};
}

Result<SecretBytes> passphraseOf(const AgeWish& wish, bool fresh)
{
    if (!wish.passphraseFile.empty())
        return readPassphrase(wish.passphraseFile);
    return fresh ? askNewPassphrase() : askPassphrase("Passphrase");
}

Result<age::Recipients> recipientsOf(const AgeWish& wish)
{
    age::Recipients all;
    for (const auto& text : wish.recipients) {
        auto recipient = age::parseRecipient(text);
        if (!recipient)
            return recipient.error();
        all.push_back(std::move(*recipient));
    }
    for (const auto& path : wish.keyFiles) {
        const auto file = readSmallFile(path);
        if (!file)
            return file.error();
        auto recipients = age::parseRecipients(textOf(*file));
        if (!recipients)
            return inFile(path, recipients.error());
        append(all, std::move(*recipients));
    }
    if (!wish.passphrase && wish.passphraseFile.empty())
        return all;
    if (!all.empty())
        return Error{ErrorKind::InvalidInput,
                     "A passphrase stands alone: leave -p, or -r and -R, out."};
    auto passphrase = passphraseOf(wish, true);
    if (!passphrase)
        return passphrase.error();
    auto recipient = age::ScryptRecipient::create(std::move(*passphrase));
    if (!recipient)
        return recipient.error();
    all.push_back(std::make_unique<age::ScryptRecipient>(std::move(*recipient)));
    return all;
}

age::Identities passphraseIdentity(const AgeWish& wish)
{
    age::Identities identities;
    identities.push_back(
        std::make_unique<age::ScryptIdentity>([&wish] { return passphraseOf(wish, false); }));
    return identities;
}

/// A file of identities, which may itself be locked with a passphrase.
Result<age::Identities> identitiesIn(const AgeWish& wish, const std::string& path)
{
    auto file = readSmallFile(path);
    if (file && age::beginsAsAge(file->reveal()))
        file = age::decryptBytes(passphraseIdentity(wish), file->reveal());
    if (!file)
        return inFile(path, file.error());
    auto identities = age::parseIdentities(textOf(*file));
    if (!identities)
        return inFile(path, identities.error());
    return identities;
}

Result<age::Identities> identitiesOf(const AgeWish& wish)
{
    age::Identities all;
    if (wish.keyFiles.empty() || !wish.passphraseFile.empty())
        all = passphraseIdentity(wish);
    for (const auto& path : wish.keyFiles) {
        auto identities = identitiesIn(wish, path);
        if (!identities)
            return identities.error();
        append(all, std::move(*identities));
    }
    return all;
}

struct Ends
{
    InputFile input;
    OutputFile output;
};

Result<Ends> openEnds(const AgeWish& wish)
{
    auto input = InputFile::open(wish.input);
    if (!input)
        return input.error();
    if (!wish.output.empty() && isSameFile(input->descriptor(), wish.output))
        return Error{ErrorKind::InvalidInput,
                     "Input and output are the same file: " + wish.output + '.'};
    auto output = OutputFile::create(wish.output);
    if (!output)
        return output.error();
    return Ends{std::move(*input), std::move(*output)};
}

/// Standard output by default, and a person in front of it.
bool showsOnTerminal(const AgeWish& wish)
{
    return wish.output.empty() && ::isatty(STDOUT_FILENO) == 1;
}

age::Source sourceOf(InputFile& file)
{
    return [&file](std::span<std::uint8_t> into) { return file.read(into); };
}

age::Sink sinkOf(OutputFile& file)
{
    return [&file](std::span<const std::uint8_t> bytes) { return file.write(bytes); };
}

int encrypt(const AgeWish& wish)
{
    if (const auto checked = checkInputs(wish); !checked)
        return sayUsage(checked.error());
    if (showsOnTerminal(wish) && !wish.armor)
        return sayUsage({ErrorKind::InvalidInput,
                         "This would put binary data on the terminal: give -o FILE, "
                         "or -a for text, or -o - if you mean it."});
    const auto recipients = recipientsOf(wish);
    if (!recipients)
        return sayUsage(recipients.error());
    auto ends = openEnds(wish);
    if (!ends)
        return sayUsage(ends.error());
    const auto form = wish.armor ? age::Form::Armored : age::Form::Binary;
    const auto done = age::encrypt(*recipients, form, sourceOf(ends->input), sinkOf(ends->output));
    if (!done)
        return sayUsage(done.error());
    const auto committed = ends->output.commit();
    return committed ? Yes : sayUsage(committed.error());
}

/// Control characters can make a terminal do things.
bool isForEyes(std::span<const std::uint8_t> bytes)
{
    return std::ranges::none_of(bytes, [](std::uint8_t byte) {
        return (byte < 0x20 && byte != '\n' && byte != '\t' && byte != '\r') || byte == 0x7f;
    });
}

int decrypt(const AgeWish& wish)
{
    if (const auto checked = checkInputs(wish); !checked)
        return sayUsage(checked.error());
    const auto identities = identitiesOf(wish);
    if (!identities)
        return sayUsage(identities.error());
    auto ends = openEnds(wish);
    if (!ends)
        return sayUsage(ends.error());
    const bool shown = showsOnTerminal(wish);
    const auto done =
        age::decrypt(*identities, sourceOf(ends->input),
                     [&](std::span<const std::uint8_t> bytes) -> Result<Done> {
                         if (shown && !isForEyes(bytes))
                             return Error{ErrorKind::InvalidInput,
                                          "The content is binary: give -o FILE, or -o - if "
                                          "you mean to see it on the terminal."};
                         return ends->output.write(bytes);
                     });
    // Errors of the file itself name their part; what remains are those of input and output.
    if (!done)
        return done.error().field.empty() ? sayUsage(done.error()) : (say(done.error()), No);
    const auto committed = ends->output.commit();
    return committed ? Yes : sayUsage(committed.error());
}

Result<Done> writeAll(const AgeWish& wish, std::span<const std::uint8_t> text)
{
    auto file = OutputFile::create(wish.output, OutputFile::Existing::Refuse);
    if (!file)
        return file.error();
    if (const auto written = file->write(text); !written)
        return written.error();
    return file->commit();
}

int convert(const AgeWish& wish)
{
    const auto file = readSmallFile(wish.input);
    if (!file)
        return sayUsage(file.error());
    const auto recipients = age::recipientsOfIdentities(textOf(*file));
    if (!recipients)
        return sayUsage(recipients.error());
    std::string text;
    for (const auto& recipient : *recipients)
        text.append(recipient) += '\n';
    const auto written = writeAll(wish, bytesOf(text));
    return written ? Yes : sayUsage(written.error());
}

int keygen(const AgeWish& wish)
{
    if (wish.convert)
        return convert(wish);
    if (!wish.input.empty())
        return sayUsage({ErrorKind::InvalidInput, "A file is read with -y only."});
    const auto identity = age::X25519Identity::generate();
    if (!identity)
        return sayUsage(identity.error());
    const auto recipient = identity->recipient().text();
    const auto comments =
        "# created: " + toRfc3339(SystemClock().now()) + "\n# public key: " + recipient + '\n';
    const auto secret = identity->text();
    SecretBytes text(comments.size() + secret.size() + 1);
    auto rest = std::ranges::copy(comments, text.writable().begin()).out;
    rest = std::ranges::copy(secret.reveal(), rest).out;
    *rest = '\n';
    if (const auto written = writeAll(wish, text.reveal()); !written)
        return sayUsage(written.error());
    // For whoever does not see it above.
    if (!showsOnTerminal(wish))
        std::cerr << "Public key: " << recipient << '\n';
    return Yes;
}

} // namespace

void addAgeCommands(Words program)
{
    auto family = program.command("age", "Encrypt and decrypt files as age does");

    auto encrypting =
        family.command("encrypt", "Encrypt a file, to recipients or with a passphrase");
    auto& plain = encrypting.keep<AgeWish>();
    encrypting
        .texts("-r,--recipient", plain.recipients, "Whom to encrypt to (age1…); may be repeated")
        .texts("-R,--recipients-file", plain.keyFiles, "A file of recipients, one a line")
        .flag("-p,--passphrase", plain.passphrase, "With a passphrase, asked for on the terminal")
        .text("--passphrase-file", plain.passphraseFile,
              "With the passphrase in a file's first line")
        .flag("-a,--armor", plain.armor, "As text")
        .text("-o,--output", plain.output, "Where to; standard output by default")
        .text("file", plain.input, "What; standard input by default");
    encrypting.runs([&] { return encrypt(plain); });

    auto decrypting =
        family.command("decrypt", "Decrypt a file; exit 1 if it is damaged or for others");
    auto& sealed = decrypting.keep<AgeWish>();
    decrypting.texts("-i,--identity", sealed.keyFiles, "A file of identities; may be repeated")
        .text("--passphrase-file", sealed.passphraseFile,
              "The passphrase is in a file's first line")
        .text("-o,--output", sealed.output, "Where to; standard output by default")
        .text("file", sealed.input, "What; standard input by default");
    decrypting.runs([&] { return decrypt(sealed); });

    auto making = family.command("keygen", "Make an identity, or say its recipient");
    auto& key = making.keep<AgeWish>();
    making.text("-o,--output", key.output, "Where to; a file that exists is kept")
        .flag("-y", key.convert, "Read identities, write their recipients")
        .text("file", key.input, "With -y: what to read; standard input by default");
    making.runs([&] { return keygen(key); });
}

} // namespace strongroom::cli
