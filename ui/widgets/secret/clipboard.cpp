// Data made on demand, with the hint that password managers give.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/secret/clipboard.h"

#include "ui/settings/preferences.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace strongroom::ui {
namespace {

constexpr qsizetype handedOverAtOnce = 64 * 1024;

class SecretMime : public QMimeData
{
public:
    explicit SecretMime(SecretBytes value) : m_value(std::move(value)) {}

    QStringList formats() const override { return {"text/plain", "x-kde-passwordManagerHint"}; }
    bool hasFormat(const QString& type) const override { return formats().contains(type); }

protected:
    QVariant retrieveData(const QString& type, QMetaType) const override
    {
        if (type == "x-kde-passwordManagerHint")
            return QByteArray("secret");
        const auto* bytes = reinterpret_cast<const char*>(m_value.reveal().data());
        const auto size = static_cast<qsizetype>(m_value.size());
        // A view where it is read before we return to the loop, and so leaves no copy in the heap.
        // What is larger, X11 hands over piece by piece, and may still do so when we are gone.
        return size <= handedOverAtOnce ? QByteArray::fromRawData(bytes, size)
                                        : QByteArray(bytes, size);
    }

private:
    SecretBytes m_value;
};

} // namespace

Clipboard::Clipboard(QObject* parent) : QObject(parent)
{
    m_second.setObjectName("clipboard.second");
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &Clipboard::tick);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &Clipboard::clear);
}

void Clipboard::copy(const SecretBytes& value)
{
    if (value.size() == 0)
        return;
    m_ours = new SecretMime(value.clone());
    QGuiApplication::clipboard()->setMimeData(m_ours, QClipboard::Clipboard);
    m_left = Preferences::current().choices().clipboardSeconds;
    m_second.start();
    emit secondsLeft(m_left);
}

void Clipboard::clear()
{
    if (m_left == 0)
        return;
    m_left = 0;
    m_second.stop();
    // Somebody else may have copied something meanwhile; that is theirs.
    if (m_ours != nullptr && QGuiApplication::clipboard()->mimeData() == m_ours)
        QGuiApplication::clipboard()->clear(QClipboard::Clipboard);
    emit secondsLeft(0);
}

void Clipboard::tick()
{
    if (m_left <= 1)
        return clear();
    emit secondsLeft(--m_left);
}

} // namespace strongroom::ui
