/** Apps for phones, tablets and desktops. The format is that of `lines.ts`. */
export const mobile = `
Alamofire
Android development | Android
Android Jetpack
Android NDK
Android Studio
AndroidX | Android architecture components
Apache Cordova | =Cordova, PhoneGap
APNs | Apple Push Notification service
App Store Connect
App Store deployment
App Store Optimization | =ASO
ARCore
ARKit
BLoC pattern | Flutter BLoC
=Capacitor | Ionic Capacitor
Cocoa Touch | =Cocoa
CocoaPods
=Combine | Combine framework
Core Bluetooth
Core Data
CoreLocation | Core Location
=Dagger | Dagger Hilt, Dagger 2
Deep linking
Detox tests
=Expo | Expo SDK, Expo.io
Fastlane
Firebase Cloud Messaging
Firebase Crashlytics | Crashlytics
=Flutter
Google Play Console
HealthKit
In-app purchases
=Ionic | Ionic Framework
iOS development | =iOS
Jetpack Compose
Koin
Kotlin coroutines | coroutines
Kotlin Multiplatform | KMP, KMM
Macintosh development | macOS development
Maestro tests
Mobile development | mobile app development, mobile application development, mobile developer(s), mobile engineer(s), mobile apps, mobile applications, de:App-Entwicklung, mobile Anwendungen, Mobilentwicklung, mobiler Apps, mobilen Apps, Appentwicklung, mobilen Anwendungen, mobiler Anwendungen, Entwicklung mobiler Apps, Entwicklung mobiler Anwendungen, fr:développement mobile, applications mobiles, développeur mobile
Mobile security
MVVM
NativeScript
Offline-first
OneSignal
Push notifications | push notification
React Native | ReactNative
RealityKit
=Retrofit
RevenueCat
Riverpod
Room database | Android Room, ~=Room
RxJava
RxKotlin
RxSwift
SceneKit
SpriteKit
StoreKit
Swift Package Manager
SwiftUI
TestFlight
UI automation for mobile
UIKit
VIPER architecture
visionOS
watchOS
Wear OS
WidgetKit
Xcode
`;
