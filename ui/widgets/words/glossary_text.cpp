// One place for what the words mean: marks beside them and the help sheet say the same.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/words/glossary_text.h"

#include <QCoreApplication>

namespace strongroom::ui {
namespace {

WordText textOfKeys(Word word)
{
    if (word == Word::Dek)
        return {"dek", QCoreApplication::translate("Glossary", "DEK"),
                QCoreApplication::translate(
                    "Glossary", "Data encryption key: each version of a secret is sealed with one "
                                "of its own. It is kept only wrapped under a KEK.")};
    if (word == Word::Kek)
        return {"kek", QCoreApplication::translate("Glossary", "KEK"),
                QCoreApplication::translate(
                    "Glossary", "Key encryption key: it wraps DEKs and stays in the runner's "
                                "custody. Without it, no value under it can be read by anybody.")};
    return {"cmek", QCoreApplication::translate("Glossary", "CMEK"),
            QCoreApplication::translate(
                "Glossary", "Customer-managed encryption key: a KEK that is held elsewhere, in a "
                            "cloud's KMS, OpenBao or a hardware module of yours. Whoever shuts it "
                            "there shuts every value under it.")};
}

WordText textOfPeople(Word word)
{
    if (word == Word::Runner)
        return {"runner", QCoreApplication::translate("Glossary", "Runner"),
                QCoreApplication::translate(
                    "Glossary", "The program that holds the KEK and unwraps DEKs for those who may "
                                "read. It checks by itself who asks, and the control plane cannot "
                                "read what it gives out.")};
    if (word == Word::Custodian)
        return {"custodian", QCoreApplication::translate("Glossary", "Custodian"),
                QCoreApplication::translate(
                    "Glossary", "Whoever holds the KEK; the runner is the program that does it. An "
                                "authority, which you have pinned, vouches for it.")};
    if (word == Word::Grant)
        return {"grant", QCoreApplication::translate("Glossary", "Grant"),
                QCoreApplication::translate(
                    "Glossary", "Leave to see named keys of one version, for a purpose, for a "
                                "while. It ends by itself.")};
    return {"purpose", QCoreApplication::translate("Glossary", "Purpose"),
            QCoreApplication::translate(
                "Glossary", "Why somebody looks: a category, a ticket, a note. It is recorded "
                            "before the value is shown.")};
}

WordText textOfRecord(Word word)
{
    if (word == Word::Checkpoint)
        return {"checkpoint", QCoreApplication::translate("Glossary", "Checkpoint"),
                QCoreApplication::translate(
                    "Glossary", "The signed size and hash of the record's log at one moment. A "
                                "later one that does not contain it shows that the record was "
                                "altered.")};
    if (word == Word::InclusionProof)
        return {"inclusion-proof", QCoreApplication::translate("Glossary", "Inclusion proof"),
                QCoreApplication::translate(
                    "Glossary", "The few hashes that lead from one event to a checkpoint. With "
                                "them, this computer verifies that the event stands in the log.")};
    return {"blast-radius", QCoreApplication::translate("Glossary", "Blast radius"),
            QCoreApplication::translate(
                "Glossary", "How much is touched if a key, a backend or a person fails or is lost. "
                            "It is counted in secrets and versions before anything is done.")};
}

} // namespace

WordText textOf(Word word)
{
    switch (word) {
    case Word::Dek:
    case Word::Kek:
    case Word::Cmek: return textOfKeys(word);
    case Word::Runner:
    case Word::Custodian:
    case Word::Grant:
    case Word::Purpose: return textOfPeople(word);
    case Word::Checkpoint:
    case Word::InclusionProof:
    case Word::BlastRadius: return textOfRecord(word);
    }
    return {};
}

const std::vector<Word>& allWords()
{
    static const std::vector<Word> all{
        Word::Dek,   Word::Kek,     Word::Cmek,       Word::Runner,         Word::Custodian,
        Word::Grant, Word::Purpose, Word::Checkpoint, Word::InclusionProof, Word::BlastRadius};
    return all;
}

} // namespace strongroom::ui
