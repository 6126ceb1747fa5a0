// The words of the SOPS commands: sops's own.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/sops/commands.h"

#include "app/cli/sops/wishes.h"

namespace strongroom::cli {
namespace {

void addCommon(Words& words, SopsWish& wish)
{
    words.text("file", wish.file, "The file", required)
        .text("--input-type", wish.type, "Instead of what the file's name says",
              {false, {"yaml", "json", "dotenv", "binary"}});
}

void addOutput(Words& words, SopsWish& wish)
{
    words.flag("--in-place,-i", wish.inPlace, "Write back to the file, not to standard output")
        .text("--output", wish.output, "Write to this file");
}

void addEncrypt(Words sops)
{
    auto words = sops.command("encrypt", "Seal the values of a file");
    auto& wish = words.keep<SopsEncryptWish>();
    addCommon(words, wish.common);
    addOutput(words, wish.common);
    words.text("--age,-a", wish.recipients, "age recipients, by commas")
        .text("--unencrypted-suffix", wish.unencryptedSuffix, "Leave names with this end plain")
        .text("--encrypted-suffix", wish.encryptedSuffix, "Seal names with this end only")
        .text("--unencrypted-regex", wish.unencryptedRegex, "Leave names that match plain")
        .text("--encrypted-regex", wish.encryptedRegex, "Seal names that match only")
        .flag("--mac-only-encrypted", wish.macOnlyEncrypted, "Let the MAC count sealed values only")
        .text("--config", wish.common.config, "Instead of the nearest .sops.yaml");
    words.runs([&wish] { return sopsEncrypt(wish); });
}

void addDecrypt(Words sops)
{
    auto words = sops.command("decrypt", "Open a file, or one value of it");
    auto& wish = words.keep<SopsDecryptWish>();
    addCommon(words, wish.common);
    addOutput(words, wish.common);
    words.text("--extract", wish.extract, R"(One value or branch: ["name"][0])")
        .flag("--ignore-mac", wish.common.ignoreMac, "Open it even if the MAC does not fit");
    words.runs([&wish] { return sopsDecrypt(wish); });
}

void addSet(Words sops)
{
    auto words = sops.command("set", "Put a value into a sealed file");
    auto& wish = words.keep<SopsSetWish>();
    addCommon(words, wish.common);
    words.text("path", wish.path, R"(Where: ["name"][0])", required)
        .text("value", wish.value,
              "What, as JSON; others on this machine can read it here, so use --value-stdin")
        .flag("--value-stdin", wish.valueStdin, "Read the value from standard input")
        .flag("--value-file", wish.valueFile, "The value is the name of a file that holds it")
        .flag("--ignore-mac", wish.common.ignoreMac, "Go on even if the MAC does not fit");
    words.runs([&wish] { return sopsSet(wish); });
}

void addKeys(Words sops)
{
    auto update = sops.command("updatekeys", "Give a file the recipients of .sops.yaml; taking one "
                                             "away changes the data key, too");
    auto& wish = update.keep<SopsUpdateKeysWish>();
    addCommon(update, wish.common);
    update.flag("--yes,-y", wish.yes, "Do not ask")
        .text("--config", wish.common.config, "Instead of the nearest .sops.yaml");
    update.runs([&wish] { return sopsUpdateKeys(wish); });

    auto rotate = sops.command("rotate", "Seal everything anew under another data key");
    auto& turn = rotate.keep<SopsRotateWish>();
    addCommon(rotate, turn.common);
    addOutput(rotate, turn.common);
    rotate.text("--add-age", turn.add, "age recipients to add, by commas")
        .text("--rm-age", turn.remove, "age recipients to take away, by commas")
        .flag("--ignore-mac", turn.common.ignoreMac, "Go on even if the MAC does not fit");
    rotate.runs([&turn] { return sopsRotate(turn); });
}

} // namespace

void addSopsCommands(Words program)
{
    auto sops = program.command("sops", "SOPS files, as sops does it");
    addEncrypt(sops);
    addDecrypt(sops);
    addSet(sops);
    addKeys(sops);
}

} // namespace strongroom::cli
