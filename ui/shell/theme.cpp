// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "ui/shell/contrast.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QProxyStyle>
#include <QSettings>
#include <QStyleFactory>
#include <QStyleOption>
#include <QSvgRenderer>
#include <QToolTip>

#include <algorithm>

#ifdef SIGHTGLASS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace sightglass {

using namespace Qt::StringLiterals;

namespace {

bool darkNow = false;

QPalette makePalette(bool dark)
{
    const QColor window(dark ? 0x17191e : 0xf1f3f7), base(dark ? 0x1f2228 : 0xffffff),
        alternate(dark ? 0x24282f : 0xf6f8fb), text(dark ? 0xe6e8ec : 0x1c2430),
        button(dark ? 0x2a2e36 : 0xe9edf2), highlight(dark ? 0x2f6fd0 : 0x2f6fd0),
        disabled(dark ? 0x7d8590 : 0x8b95a1), link(dark ? 0x79b0ff : 0x1f5fbf);
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, base);
    p.setColor(QPalette::AlternateBase, alternate);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::Button, button);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, Qt::white);
    p.setColor(QPalette::Highlight, highlight);
    p.setColor(QPalette::HighlightedText, Qt::white);
    p.setColor(QPalette::Link, link);
    p.setColor(QPalette::ToolTipBase, dark ? QColor(0x2a2e36) : QColor(0xffffff));
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::PlaceholderText, dark ? QColor(0x98a1ad) : QColor(0x5f6a78));
    p.setColor(QPalette::Mid, dark ? QColor(0x3a404b) : QColor(0xc9d0d9));
    p.setColor(QPalette::Dark, dark ? QColor(0x101216) : QColor(0xaab3be));
    p.setColor(QPalette::Light, dark ? QColor(0x343943) : QColor(0xffffff));
    p.setColor(QPalette::Midlight, dark ? QColor(0x2a2e36) : QColor(0xe9edf2));
    p.setColor(QPalette::Shadow, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, disabled);
    p.setColor(QPalette::Disabled, QPalette::Highlight, dark ? QColor(0x3a404b) : QColor(0xc9d0d9));
    return p;
}

/// The shape that stands for a severity.
QPixmap severityPixmap(Severity severity, int size, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::severityColor(severity));
    const qreal s = size, m = s * 0.12, mid = s / 2;
    const QRectF box(m, m, s - 2 * m, s - 2 * m);
    QPolygonF shape;
    switch (severity) {
    case Severity::Critical: // octagon
        for (const auto &[x, y] : {std::pair{.3, 0.}, {.7, 0.}, {1., .3}, {1., .7}, {.7, 1.}, {.3, 1.}, {0., .7}, {0., .3}})
            shape << QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        painter.drawPolygon(shape);
        break;
    case Severity::Error: painter.drawEllipse(box); break;
    case Severity::Warning: // triangle
        shape << QPointF(mid, m) << QPointF(s - m, s - m) << QPointF(m, s - m);
        painter.drawPolygon(shape);
        break;
    case Severity::Information: painter.drawRoundedRect(box, s * 0.2, s * 0.2); break;
    case Severity::Unknown: // diamond
        shape << QPointF(mid, m) << QPointF(s - m, mid) << QPointF(mid, s - m) << QPointF(m, mid);
        painter.drawPolygon(shape);
        break;
    }
    QFont font = QApplication::font();
    font.setPixelSize(std::max(6, size * 6 / 10));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(textOn(Theme::severityColor(severity)));
    static constexpr char16_t marks[] = {u'!', u'×', u'!', u'i', u'?'};
    const QRectF place = severity == Severity::Warning ? QRectF(0, s * 0.16, s, s * 0.9) : QRectF(0, 0, s, s);
    painter.drawText(place, Qt::AlignCenter, QString(QChar(marks[severityIndex(severity)])));
    return pixmap;
}

/// Fusion, whose boxes to be checked have a rim that is hardly there on a dark ground: WCAG 2.1, 1.4.11, asks for 3 : 1.
class Style : public QProxyStyle
{
public:
    Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
        if (!box && element != PE_IndicatorRadioButton)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing, !box);
        painter->setPen(option->palette.color(option->state & State_Enabled ? QPalette::Active : QPalette::Disabled, QPalette::PlaceholderText));
        painter->setBrush(Qt::NoBrush);
        const QRectF rim = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (box)
            painter->drawRect(rim);
        else
            painter->drawEllipse(rim);
        painter->restore();
    }
};

} // namespace

Theme::Theme(Preferences &preferences, QObject *parent) : QObject(parent), m_preferences(preferences)
{
    m_systemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setStyle(new Style);
    connect(&m_preferences, &Preferences::changed, this, &Theme::apply);
    askSystem();
    apply();
}

void Theme::askSystem()
{
#ifdef Q_OS_WIN
    const QSettings personal(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
                             QSettings::NativeFormat);
    m_systemDark = personal.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#elif defined(SIGHTGLASS_DBUS)
    // Without a session bus there is nobody to ask, and asking would block.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect({}, u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s, this,
                SLOT(onPortalSetting(QString, QString, QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                                                      u"org.freedesktop.portal.Settings"_s, u"Read"_s);
    ask << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            onPortalSetting(u"org.freedesktop.appearance"_s, u"color-scheme"_s, reply.value());
    });
#endif
}

void Theme::onPortalSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
#ifdef SIGHTGLASS_DBUS
    if (group != "org.freedesktop.appearance"_L1 || key != "color-scheme"_L1)
        return;
    QVariant inner = value.variant();
    if (inner.canConvert<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    m_systemDark = inner.toUInt() == 1;
    apply();
#else
    Q_UNUSED(group)
    Q_UNUSED(key)
    Q_UNUSED(value)
#endif
}

void Theme::apply()
{
    const auto wanted = m_preferences.theme();
    const bool dark = wanted == Preferences::Theme::Dark || (wanted == Preferences::Theme::System && m_systemDark);
    if (m_applied && dark == darkNow)
        return;
    m_applied = true;
    darkNow = dark;
    QPixmapCache::clear();
    const QPalette palette = makePalette(darkNow);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

bool Theme::isDark() { return darkNow; }

QColor Theme::severityColor(Severity severity)
{
    static constexpr QRgb light[] = {0xff8e1652, 0xffd5392b, 0xfff0ab00, 0xff3f80d6, 0xff97a1ae};
    static constexpr QRgb dark[] = {0xffd0458a, 0xffe5564a, 0xffe8b23a, 0xff5b97e5, 0xff76808e};
    return QColor(darkNow ? dark[severityIndex(severity)] : light[severityIndex(severity)]);
}

QColor Theme::severityTextColor(Severity severity)
{
    static constexpr QRgb light[] = {0xff8e1652, 0xffb3261e, 0xff7a5600, 0xff1f5fbf, 0xff566170};
    static constexpr QRgb dark[] = {0xfff07ab5, 0xffff8a80, 0xfff2c55c, 0xff8fbcff, 0xffaab3bf};
    return QColor(darkNow ? dark[severityIndex(severity)] : light[severityIndex(severity)]);
}

QIcon Theme::severityIcon(Severity severity)
{
    static QIcon icons[2][severityCount];
    QIcon &icon = icons[darkNow][severityIndex(severity)];
    if (icon.isNull()) {
        for (const qreal ratio : {1.0, 2.0})
            icon.addPixmap(severityPixmap(severity, 16, ratio));
    }
    return icon;
}

QIcon Theme::icon(const char *name)
{
    static QHash<QByteArray, QIcon> known[2];
    QIcon &icon = known[darkNow][name];
    if (icon.isNull())
        icon = makeIcon(name);
    return icon;
}

QIcon Theme::makeIcon(const char *name)
{
    QFile file(u":/sightglass/icons/%1.svg"_s.arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QIcon icon;
    const QByteArray svg = file.readAll();
    for (const auto mode : {QIcon::Normal, QIcon::Disabled}) {
        const QColor color = QApplication::palette().color(mode == QIcon::Normal ? QPalette::Active : QPalette::Disabled,
                                                           QPalette::ButtonText);
        QByteArray tinted = svg;
        QSvgRenderer renderer(tinted.replace("currentColor", color.name().toLatin1()));
        for (const int size : {16, 24, 32, 48}) {
            QPixmap pixmap(size, size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            renderer.render(&painter);
            painter.end();
            icon.addPixmap(pixmap, mode);
        }
    }
    return icon;
}

QColor Theme::mutedText() { return QColor(darkNow ? 0xa3acb8 : 0x566170); }
QColor Theme::cardBackground() { return QColor(darkNow ? 0x1f2228 : 0xffffff); }
QColor Theme::cardBorder() { return QColor(darkNow ? 0x343a44 : 0xdbe1e9); }
QColor Theme::accent() { return QColor(darkNow ? 0x79b0ff : 0x1f5fbf); }

} // namespace sightglass
